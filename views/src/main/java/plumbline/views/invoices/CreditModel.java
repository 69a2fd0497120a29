package plumbline.views.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.invoice.CreditDraft;
import plumbline.domain.finance.invoice.InvoiceSums;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.views.field.AmountText;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * Taking an invoice back: all that is left is proposed, each line can be lowered, and what the
 * credit note would come to is shown before it is issued.
 */
final class CreditModel {
  private static final Texts TEXTS = Texts.of(CreditModel.class);

  private final Invoices invoices;
  private final WorkRunner runner;
  private final LatestOnly previews;
  private final UUID id;
  private final UUID invoice;
  private final LocalDate today;
  private final StringProperty reason = new SimpleStringProperty("");
  private final List<AmountText> quantities = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<IssuedInvoice>> original =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<InvoiceSums> preview =
      new ReadOnlyObjectWrapper<>(new InvoiceSums(List.of()));
  private final ReadOnlyObjectWrapper<Optional<Issuing.Issued>> issued =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private boolean sending;

  CreditModel(Invoices invoices, WorkRunner runner, UUID id, UUID invoice, LocalDate today) {
    this.invoices = invoices;
    this.runner = runner;
    this.id = id;
    this.invoice = invoice;
    this.today = today;
    previews = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Optional<IssuedInvoice>> originalProperty() {
    return original.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<InvoiceSums> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** The credit note, once it is issued. */
  ReadOnlyObjectProperty<Optional<Issuing.Issued>> issuedProperty() {
    return issued.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** The quantity taken back, line by line. */
  List<AmountText> quantities() {
    return quantities;
  }

  void read() {
    runner.run(
        Work.of(() -> invoices.invoice(invoice))
            .named(TEXTS.get("issued.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> refusal.set(TEXTS.get("credit.failed", failure.reason()))));
  }

  private void show(Optional<IssuedInvoice> found) {
    quantities.clear();
    found
        .map(IssuedInvoice::quantitiesLeft)
        .orElse(List.of())
        .forEach(
            left -> {
              AmountText quantity = AmountText.quantity(Amounts.ofProgram());
              quantity.set(left);
              quantity.textProperty().subscribe((before, now) -> ask());
              quantities.add(quantity);
            });
    original.set(found);
    ask();
  }

  private void ask() {
    refusal.set("");
    CreditDraft draft = draft();
    previews.run(
        Work.of(() -> invoices.preview(draft))
            .named(TEXTS.get("credit.preview"))
            .quiet()
            .onSuccess(preview::set)
            .onFailure(failure -> refusal.set(TEXTS.get("credit.failed", failure.reason()))));
  }

  /** Issues the credit note once, however often the key is pressed. */
  void issue() {
    if (sending || issued.get().isPresent() || original.get().isEmpty()) {
      return;
    }
    CreditDraft draft = draft();
    sending = true;
    runner.run(
        Work.of(() -> invoices.credit(draft))
            .named(TEXTS.get("credit.issuing"))
            .onSuccess(this::answered)
            .onFailure(failure -> refusal.set(TEXTS.get("hand.unanswered", failure.reason())))
            .onFinished(() -> sending = false));
  }

  private void answered(Issuing issuing) {
    switch (issuing) {
      case Issuing.Issued done -> issued.set(Optional.of(done));
      case Issuing.Refused refused ->
          refusal.set(String.join(" ", refused.refusals().stream().map(Refusal::message).toList()));
    }
  }

  private CreditDraft draft() {
    List<CreditDraft.Part> parts = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      BigDecimal quantity = quantities.get(i).reading().orZero();
      if (quantity.signum() != 0) {
        parts.add(new CreditDraft.Part(i + 1, quantity));
      }
    }
    return new CreditDraft(id, invoice, today, reason.get().strip(), parts);
  }
}
