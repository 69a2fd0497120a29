package plumbline.views.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.views.field.AmountText;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.text.Amounts;

/**
 * A payment being put together: from whom, how much, and which documents it settles. As long as
 * nobody changed a part, the longest due are settled first.
 */
final class PayForm {
  private final ObjectProperty<Optional<Buyer>> customer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<AccountChoice>> money =
      new SimpleObjectProperty<>(Optional.empty());
  private final DateText paidOn;
  private final AmountText amount = AmountText.money(Amounts.ofProgram());
  private final StringProperty reference = new SimpleStringProperty("");
  private final ObservableList<OpenRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<BigDecimal> left =
      new ReadOnlyObjectWrapper<>(BigDecimal.ZERO);
  private final DateShortcuts dates;
  private boolean spreading;
  private boolean touched;

  PayForm(DateShortcuts dates) {
    this.dates = dates;
    paidOn = new DateText(dates);
    paidOn.set(dates.today());
    amount.readingProperty().subscribe(this::spreadUntouched);
  }

  ObjectProperty<Optional<Buyer>> customerProperty() {
    return customer;
  }

  /** The bank account or cash desk; it stays for the next payment. */
  ObjectProperty<Optional<AccountChoice>> moneyProperty() {
    return money;
  }

  DateText paidOn() {
    return paidOn;
  }

  /** Below zero for money paid out. */
  AmountText amount() {
    return amount;
  }

  StringProperty referenceProperty() {
    return reference;
  }

  ObservableList<OpenRow> rows() {
    return rows;
  }

  /** What of the payment settles nothing yet; below zero when more is settled than was paid. */
  ReadOnlyObjectProperty<BigDecimal> leftProperty() {
    return left.getReadOnlyProperty();
  }

  void show(List<OpenDocument> documents) {
    touched = false;
    List<OpenRow> shown = new ArrayList<>();
    for (OpenDocument document : documents) {
      OpenRow row = OpenRow.of(document);
      row.settled().readingProperty().subscribe((before, now) -> typed());
      shown.add(row);
    }
    rows.setAll(shown);
    spreadUntouched();
  }

  /** Settles just these, as proposed. */
  void propose(List<Allocation> proposed) {
    spreading = true;
    for (OpenRow row : rows) {
      row.settled().set(part(proposed, row.document().id()));
    }
    spreading = false;
    touched = true;
    reckon();
  }

  private static BigDecimal part(List<Allocation> proposed, UUID document) {
    return proposed.stream()
        .filter(part -> part.document().equals(document))
        .map(Allocation::amount)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** The longest due first, each in full as far as the money goes. */
  void spread() {
    BigDecimal paid = amount.reading().orZero();
    BigDecimal rest = paid.abs();
    spreading = true;
    for (OpenRow row : rows) {
      BigDecimal open = row.document().open();
      BigDecimal part = open.signum() == paid.signum() ? rest.min(open.abs()) : BigDecimal.ZERO;
      row.settled().set(part);
      rest = rest.subtract(part);
    }
    spreading = false;
    touched = false;
    reckon();
  }

  private void spreadUntouched() {
    if (touched) {
      reckon();
    } else {
      spread();
    }
  }

  private void typed() {
    if (!spreading) {
      touched = true;
      reckon();
    }
  }

  private void reckon() {
    BigDecimal rest = amount.reading().orZero().abs();
    for (OpenRow row : rows) {
      rest = rest.subtract(row.settled().reading().orZero());
    }
    left.set(rest);
  }

  List<Allocation> allocations() {
    return rows.stream()
        .filter(row -> row.settled().reading().orZero().signum() != 0)
        .map(row -> new Allocation(row.document().id(), row.settled().reading().orZero()))
        .toList();
  }

  void clear() {
    rows.clear();
    customer.set(Optional.empty());
    amount.set(BigDecimal.ZERO);
    reference.set("");
    paidOn.set(dates.today());
    touched = false;
    reckon();
  }
}
