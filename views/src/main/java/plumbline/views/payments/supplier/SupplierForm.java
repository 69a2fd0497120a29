package plumbline.views.payments.supplier;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.SupplierEntry;
import plumbline.views.field.AmountText;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.text.Amounts;

/** A payment to somebody who is no customer, as typed. The accounts stay for the next one. */
final class SupplierForm {
  private final DateShortcuts dates;
  private final ObjectProperty<Optional<AccountChoice>> money =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<AccountChoice>> other =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty reference = new SimpleStringProperty("");
  private final AmountText amount = AmountText.money(Amounts.ofProgram());
  private final DateText paidOn;

  SupplierForm(DateShortcuts dates) {
    this.dates = dates;
    paidOn = new DateText(dates);
    paidOn.set(dates.today());
  }

  ObjectProperty<Optional<AccountChoice>> moneyProperty() {
    return money;
  }

  /** What the payment goes against. */
  ObjectProperty<Optional<AccountChoice>> otherProperty() {
    return other;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty referenceProperty() {
    return reference;
  }

  /** Above zero for money paid out. */
  AmountText amount() {
    return amount;
  }

  DateText paidOn() {
    return paidOn;
  }

  void show(BankLine line) {
    money.set(Optional.of(new AccountChoice(line.bank().account(), line.bank().name())));
    name.set(line.counterpartyName());
    reference.set(line.reference());
    amount.set(line.amount().negate());
    paidOn.set(line.bookedOn());
  }

  /** Of a bank line, whose amount is the bank's, only the reference is taken over. */
  void take(SupplierEntry entry, boolean withAmount) {
    reference.set(entry.reference());
    if (withAmount) {
      amount.set(entry.open());
      name.set(entry.description());
    }
  }

  void clear() {
    name.set("");
    reference.set("");
    amount.set(BigDecimal.ZERO);
    paidOn.set(dates.today());
  }
}
