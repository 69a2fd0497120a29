package plumbline.views.journal.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import plumbline.domain.finance.EntryLine;
import plumbline.views.field.AmountText;
import plumbline.views.journal.books.ChartOfAccounts;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.text.Amounts;

/**
 * One line of an entry being typed. While nothing is typed in it, its amounts are only a suggestion
 * and count for nothing; from the first word on they are the line's own.
 */
public final class LineForm {
  private final StringProperty account = new SimpleStringProperty("");
  private final LineAmounts amounts;
  private final StringProperty vatCode = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<LineForm>> vatSource =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableMap<EntryField, String> refusals = FXCollections.observableHashMap();
  private final BiConsumer<LineForm, EntryField> onChange;
  private boolean setting;

  LineForm(Amounts amounts, BiConsumer<LineForm, EntryField> onChange) {
    this.onChange = onChange;
    this.amounts = new LineAmounts(amounts, this::amountTyped);
    watch(account, EntryField.ACCOUNT);
    watch(vatCode, EntryField.VAT_CODE);
    watch(text, EntryField.TEXT);
  }

  private void watch(StringProperty typed, EntryField field) {
    typed.subscribe(
        (before, now) -> {
          refusals.remove(field);
          if (!setting) {
            onChange.accept(this, field);
          }
        });
  }

  private void amountTyped(EntryField field) {
    refusals.remove(EntryField.DEBIT);
    refusals.remove(field);
    onChange.accept(this, field);
  }

  public StringProperty accountProperty() {
    return account;
  }

  public AmountText debit() {
    return amounts.debit();
  }

  public AmountText credit() {
    return amounts.credit();
  }

  public StringProperty vatCodeProperty() {
    return vatCode;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** The line this one's VAT was split from; empty for a line of its own. */
  public ObjectProperty<Optional<LineForm>> vatSourceProperty() {
    return vatSource;
  }

  public boolean isVatOf(LineForm line) {
    return vatSource.get().filter(line::equals).isPresent();
  }

  /** Whether the amounts are proposed and not yet touched. */
  public ReadOnlyBooleanProperty suggestedProperty() {
    return amounts.suggestedProperty();
  }

  public ObservableMap<EntryField, String> refusals() {
    return refusals;
  }

  /** Nothing typed; such a line is not part of the entry. */
  public boolean isBlank() {
    return account.get().isBlank()
        && vatCode.get().isBlank()
        && text.get().isBlank()
        && amounts.isBlank();
  }

  boolean hasAmount() {
    return amounts.hasAmount();
  }

  /** Debit minus credit as far as they can be read; nothing while the line is blank. */
  BigDecimal net() {
    return isBlank() ? BigDecimal.ZERO : amounts.net();
  }

  /** Proposes the amount that would bring the difference to zero, in a blank line only. */
  void suggest(BigDecimal difference) {
    amounts.suggest(difference);
  }

  /** What is typed; {@code vatOf} is for the entry to say. */
  TypedLine typed(int vatOf) {
    return new TypedLine(
        account.get(),
        debit().textProperty().get(),
        credit().textProperty().get(),
        vatCode.get(),
        text.get(),
        vatOf);
  }

  /** Takes all of it over, quietly: whoever does this tells of the change as a whole. */
  void show(TypedLine typed) {
    setting = true;
    amounts.show(typed.debit(), typed.credit());
    account.set(typed.account());
    vatCode.set(typed.vatCode());
    text.set(typed.text());
    refusals.clear();
    setting = false;
  }

  /** The line as it would be posted; one without a text of its own has the entry's description. */
  public EntryLine toLine(ChartOfAccounts chart, String description) {
    String typed = account.get().strip();
    String vat = vatCode.get().strip();
    String own = text.get().strip();
    return new EntryLine(
        chart.named(typed).map(known -> known.number()).orElse(typed),
        debit().reading().orZero(),
        credit().reading().orZero(),
        vat.isEmpty() ? null : vat,
        own.isEmpty() ? description : own);
  }
}
