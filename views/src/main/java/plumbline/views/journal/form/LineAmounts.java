package plumbline.views.journal.form;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import plumbline.views.field.AmountText;
import plumbline.views.text.Amounts;

/** The two sides of a line, as typed or as proposed to bring the difference to zero. */
final class LineAmounts {
  private final AmountText debit;
  private final AmountText credit;
  private final ReadOnlyBooleanWrapper suggested = new ReadOnlyBooleanWrapper();
  private final Consumer<EntryField> onTyped;
  private boolean setting;

  LineAmounts(Amounts amounts, Consumer<EntryField> onTyped) {
    this.onTyped = onTyped;
    debit = AmountText.money(amounts);
    credit = AmountText.money(amounts);
    watch(debit, credit, EntryField.DEBIT);
    watch(credit, debit, EntryField.CREDIT);
  }

  /** One line has one side: typing an amount takes back what was suggested on the other. */
  private void watch(AmountText own, AmountText other, EntryField field) {
    own.textProperty()
        .subscribe(
            (before, now) -> {
              if (setting) {
                return;
              }
              boolean takesOver = suggested.get() && !now.isBlank();
              suggested.set(false);
              if (takesOver) {
                setting = true;
                other.set(BigDecimal.ZERO);
                setting = false;
              }
              onTyped.accept(field);
            });
  }

  AmountText debit() {
    return debit;
  }

  AmountText credit() {
    return credit;
  }

  /** Whether the amounts are proposed and not yet touched. */
  ReadOnlyBooleanProperty suggestedProperty() {
    return suggested.getReadOnlyProperty();
  }

  /** Nothing typed; a proposal is nothing. */
  boolean isBlank() {
    return suggested.get()
        || (debit.textProperty().get().isBlank() && credit.textProperty().get().isBlank());
  }

  boolean hasAmount() {
    return debit.reading().orZero().signum() != 0 || credit.reading().orZero().signum() != 0;
  }

  /** Debit minus credit as far as they can be read. */
  BigDecimal net() {
    return debit.reading().orZero().subtract(credit.reading().orZero());
  }

  void suggest(BigDecimal difference) {
    setting = true;
    debit.set(difference.signum() < 0 ? difference.negate() : BigDecimal.ZERO);
    credit.set(difference.signum() > 0 ? difference : BigDecimal.ZERO);
    suggested.set(difference.signum() != 0);
    setting = false;
  }

  /** Takes both over, quietly. */
  void show(String debitTyped, String creditTyped) {
    setting = true;
    suggested.set(false);
    debit.textProperty().set(debitTyped);
    credit.textProperty().set(creditTyped);
    setting = false;
  }
}
