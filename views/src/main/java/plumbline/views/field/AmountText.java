package plumbline.views.field;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.views.text.Amounts;

/** An amount being typed: its text, and what the text says at every moment. */
public final class AmountText {
  /** A percentage of nothing is a share, and no amount; {@code 400000*27%} is one. */
  private static final Pattern BARE_SHARE = Pattern.compile("[^-+*/()]*%");

  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<AmountReading> reading =
      new ReadOnlyObjectWrapper<>(new AmountReading.Nothing());
  private final Arithmetic arithmetic;
  private final Function<BigDecimal, String> format;

  private AmountText(Arithmetic arithmetic, Function<BigDecimal, String> format) {
    this.arithmetic = arithmetic;
    this.format = format;
    text.subscribe(typed -> reading.set(read(typed)));
  }

  /** Money: sums come out with two decimals. */
  public static AmountText money(Amounts amounts) {
    return new AmountText(new Arithmetic(amounts, 2), amounts::money);
  }

  /** A quantity: sums come out with three decimals. */
  public static AmountText quantity(Amounts amounts) {
    return new AmountText(new Arithmetic(amounts, 3), amounts::quantity);
  }

  public StringProperty textProperty() {
    return text;
  }

  public ReadOnlyObjectProperty<AmountReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public AmountReading reading() {
    return reading.get();
  }

  /** Replaces a sum by its result, and gives a number its usual look; leaves all else alone. */
  public void commit() {
    if (reading.get() instanceof AmountReading.Read(BigDecimal amount)) {
      text.set(amount.signum() == 0 ? "" : format.apply(amount));
    }
  }

  /** Zero leaves the field empty. */
  public void set(BigDecimal amount) {
    text.set(amount.signum() == 0 ? "" : format.apply(amount));
  }

  private AmountReading read(String typed) {
    if (typed == null || typed.isBlank()) {
      return new AmountReading.Nothing();
    }
    if (BARE_SHARE.matcher(typed.strip()).matches()) {
      return new AmountReading.Unreadable(typed.strip());
    }
    return arithmetic
        .evaluate(typed)
        .<AmountReading>map(AmountReading.Read::new)
        .orElseGet(() -> new AmountReading.Unreadable(typed.strip()));
  }
}
