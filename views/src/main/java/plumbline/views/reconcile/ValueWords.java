package plumbline.views.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.reconcile.ShownValue.Kind;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * Values for people: prices with their currency, quantities grouped, an address on one line. Two
 * values that differ never read alike.
 */
public final class ValueWords {
  private static final Texts TEXTS = Texts.of(ValueWords.class);
  private static final Set<String> PRICES = Set.of("regular_price", "sale_price", "total");
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,24}(\\.\\d{1,12})?");

  private final Amounts amounts;
  private final String currency;

  public ValueWords(Locale locale, Currency currency) {
    amounts = new Amounts(locale);
    this.currency = currency.getSymbol(locale);
  }

  ShownValue of(Disagreement disagreement, Side system) {
    @Nullable String value = disagreement.valueIn(system);
    if (value == null) {
      return disagreement.concernsRecord()
          ? new ShownValue(Kind.MISSING, TEXTS.get("value.missing"))
          : new ShownValue(Kind.EMPTY, TEXTS.get("value.empty"));
    }
    boolean decimal = PLAIN_DECIMAL.matcher(value).matches();
    if (decimal && PRICES.contains(disagreement.field())) {
      return new ShownValue(
          Kind.FIGURE, amounts.money(new BigDecimal(value)) + "\u00a0" + currency);
    }
    if (decimal && disagreement.field().equals("quantity")) {
      return new ShownValue(Kind.FIGURE, amounts.quantity(new BigDecimal(value)));
    }
    return new ShownValue(Kind.WORDS, onOneLine(value));
  }

  String count(long number) {
    return amounts.count(number);
  }

  /** An empty line keeps its place, or two addresses could read the same. */
  private static String onOneLine(String value) {
    return value.indexOf('\n') < 0
        ? value
        : Arrays.stream(value.split("\n", -1))
            .map(line -> line.isEmpty() ? Amounts.DASH : line)
            .collect(Collectors.joining(", "));
  }
}
