package plumbline.views.journal;

import java.math.BigDecimal;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import plumbline.domain.finance.EntryLine;
import plumbline.views.field.AmountText;
import plumbline.views.text.Amounts;

/**
 * One line of an entry being typed. While nothing is typed in it, its amounts are only a suggestion
 * and count for nothing; from the first word on they are the line's own.
 */
final class LineForm {
  private final StringProperty account = new SimpleStringProperty("");
  private final AmountText debit;
  private final AmountText credit;
  private final StringProperty vatCode = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper suggested = new ReadOnlyBooleanWrapper();
  private final ObservableMap<EntryField, String> refusals = FXCollections.observableHashMap();
  private boolean suggesting;

  LineForm(Amounts amounts, Runnable onChange) {
    debit = AmountText.money(amounts);
    credit = AmountText.money(amounts);
    watch(account, EntryField.ACCOUNT, onChange);
    watch(vatCode, EntryField.VAT_CODE, onChange);
    watch(text, EntryField.TEXT, onChange);
    watchAmount(debit, credit, EntryField.DEBIT, onChange);
    watchAmount(credit, debit, EntryField.CREDIT, onChange);
  }

  private void watch(StringProperty typed, EntryField field, Runnable onChange) {
    typed.subscribe(
        (before, now) -> {
          refusals.remove(field);
          onChange.run();
        });
  }

  /** One line has one side: typing an amount takes back what was suggested on the other. */
  private void watchAmount(AmountText own, AmountText other, EntryField field, Runnable onChange) {
    own.textProperty()
        .subscribe(
            (before, now) -> {
              if (suggesting) {
                return;
              }
              boolean takesOver = suggested.get() && !now.isBlank();
              suggested.set(false);
              if (takesOver) {
                other.set(BigDecimal.ZERO);
              }
              refusals.remove(EntryField.DEBIT);
              refusals.remove(field);
              onChange.run();
            });
  }

  StringProperty accountProperty() {
    return account;
  }

  AmountText debit() {
    return debit;
  }

  AmountText credit() {
    return credit;
  }

  StringProperty vatCodeProperty() {
    return vatCode;
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether the amounts are proposed and not yet touched. */
  ReadOnlyBooleanProperty suggestedProperty() {
    return suggested.getReadOnlyProperty();
  }

  ObservableMap<EntryField, String> refusals() {
    return refusals;
  }

  /** Nothing typed; such a line is not part of the entry. */
  boolean isBlank() {
    boolean noAmount =
        debit.textProperty().get().isBlank() && credit.textProperty().get().isBlank();
    return account.get().isBlank()
        && vatCode.get().isBlank()
        && text.get().isBlank()
        && (suggested.get() || noAmount);
  }

  boolean hasAmount() {
    return debit.reading().orZero().signum() != 0 || credit.reading().orZero().signum() != 0;
  }

  /** Debit minus credit as far as they can be read; nothing while the line is blank. */
  BigDecimal net() {
    return isBlank()
        ? BigDecimal.ZERO
        : debit.reading().orZero().subtract(credit.reading().orZero());
  }

  /** Proposes the amount that would bring the difference to zero, in a blank line only. */
  void suggest(BigDecimal difference) {
    suggesting = true;
    debit.set(difference.signum() < 0 ? difference.negate() : BigDecimal.ZERO);
    credit.set(difference.signum() > 0 ? difference : BigDecimal.ZERO);
    suggested.set(difference.signum() != 0);
    suggesting = false;
  }

  EntryLine toLine(ChartOfAccounts chart) {
    String typed = account.get().strip();
    String vat = vatCode.get().strip();
    return new EntryLine(
        chart.named(typed).map(known -> known.number()).orElse(typed),
        debit.reading().orZero(),
        credit.reading().orZero(),
        vat.isEmpty() ? null : vat,
        text.get().strip());
  }
}
