package plumbline.views.payments;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.Proposal;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.views.field.AmountReading;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Booking a bank line, or payments by hand one after the other. The id is kept until the payment is
 * booked, so that it is booked once however often it is sent.
 */
final class PayModel {
  private static final Texts TEXTS = Texts.of(PayModel.class);

  private final PaymentServices services;
  private final WorkRunner runner;
  private final PayForm form;
  private final Optional<BankRow> line;
  private final Supplier<UUID> ids;
  private final LatestOnly reading;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private OnBooked onBooked = booked -> {};
  private UUID id;

  /** Hears of what was booked. */
  @FunctionalInterface
  interface OnBooked {
    void booked(Paying.Booked booked);
  }

  PayModel(
      PaymentServices services,
      WorkRunner runner,
      PayForm form,
      Optional<BankRow> line,
      Supplier<UUID> ids) {
    this.services = services;
    this.runner = runner;
    this.form = form;
    this.line = line;
    this.ids = ids;
    id = line.map(BankRow::payment).orElseGet(ids);
    reading = new LatestOnly(runner);
    line.ifPresentOrElse(this::fill, this::readMoneyAccounts);
    form.customerProperty().subscribe(this::readDocuments);
    readDocuments();
  }

  private void fill(BankRow row) {
    form.amount().set(row.line().amount());
    form.paidOn().set(row.line().bookedOn());
    form.referenceProperty().set(row.line().reference());
    row.proposal()
        .ifPresent(
            proposal ->
                form.customerProperty()
                    .set(
                        Optional.of(
                            new Buyer(proposal.customer(), proposal.customerName(), "", ""))));
  }

  private void readMoneyAccounts() {
    runner.run(
        Work.of(() -> services.choices().moneyAccounts())
            .named(TEXTS.get("pay.readingAccounts"))
            .quiet()
            .onSuccess(
                accounts -> {
                  if (form.moneyProperty().get().isEmpty()) {
                    form.moneyProperty().set(accounts.stream().findFirst());
                  }
                })
            .onFailure(failure -> refusal.set(TEXTS.get("pay.noAccounts", failure.reason()))));
  }

  PayForm form() {
    return form;
  }

  Optional<BankRow> line() {
    return line;
  }

  PaymentServices services() {
    return services;
  }

  WorkRunner runner() {
    return runner;
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  void setOnBooked(OnBooked handler) {
    onBooked = handler;
  }

  /** Reads what the customer has open; what was typed into it is lost. */
  void readDocuments() {
    Optional<Buyer> customer = form.customerProperty().get();
    if (customer.isEmpty()) {
      form.show(List.of());
      return;
    }
    String number = customer.get().number();
    reading.run(
        Work.of(() -> services.payments().openDocuments(number))
            .named(TEXTS.get("pay.reading"))
            .onSuccess(documents -> show(number, documents))
            .onFailure(failure -> refusal.set(TEXTS.get("pay.noDocuments", failure.reason()))));
  }

  private void show(String customer, List<OpenDocument> documents) {
    form.show(documents);
    line.flatMap(BankRow::proposal)
        .filter(proposal -> proposal.customer().equals(customer))
        .map(Proposal::allocations)
        .ifPresent(form::propose);
  }

  /** Books what is typed; while one is under way this does nothing. */
  void book() {
    if (sending.get()) {
      return;
    }
    String unreadable = unreadable();
    refusal.set(unreadable);
    if (!unreadable.isEmpty()) {
      return;
    }
    Buyer customer = form.customerProperty().get().orElseThrow();
    LocalDate day = form.paidOn().date().orElseThrow();
    List<Allocation> allocations = form.allocations();
    sending.set(true);
    runner.run(
        Work.of(() -> services.payments().book(draft(customer, day, allocations)))
            .named(TEXTS.get("pay.booking"))
            .onSuccess(this::answered)
            .onFailure(failure -> refusal.set(TEXTS.get("pay.unanswered", failure.reason())))
            .onFinished(() -> sending.set(false)));
  }

  private PaymentDraft draft(Buyer customer, LocalDate day, List<Allocation> allocations)
      throws SQLException {
    String receivables = services.payments().receivables();
    if (line.isPresent()) {
      return Drafting.of(
          line.get().line(), id, customer.number(), customer.name(), allocations, receivables);
    }
    var amount = form.amount().reading().orZero();
    String bank = form.moneyProperty().get().orElseThrow().number();
    return new PaymentDraft(
        id,
        amount.signum() < 0 ? Direction.OUTGOING : Direction.INCOMING,
        day,
        amount.abs(),
        new Counterparty(customer.number(), customer.name(), ""),
        form.referenceProperty().get().strip(),
        bank,
        receivables,
        null,
        allocations);
  }

  private void answered(Paying paying) {
    switch (paying) {
      case Paying.Booked booked -> {
        if (line.isEmpty()) {
          id = ids.get();
          form.clear();
        }
        onBooked.booked(booked);
      }
      case Paying.Allocated _ -> {}
      case Paying.Refused refused ->
          refusal.set(
              refused.refusals().stream().map(Refusal::message).collect(Collectors.joining(" ")));
    }
  }

  private String unreadable() {
    if (form.customerProperty().get().isEmpty()) {
      return TEXTS.get(line.isPresent() ? "pay.noCustomerOfLine" : "pay.noCustomer");
    }
    if (line.isEmpty() && form.moneyProperty().get().isEmpty()) {
      return TEXTS.get("pay.noMoneyAccount");
    }
    if (form.paidOn().date().isEmpty()) {
      return TEXTS.get("pay.noDate", form.paidOn().typed());
    }
    for (OpenRow row : form.rows()) {
      if (row.settled().reading() instanceof AmountReading.Unreadable(String typed)) {
        return TEXTS.get("pay.noAmount", typed);
      }
    }
    return form.amount().reading() instanceof AmountReading.Unreadable(String typed)
        ? TEXTS.get("pay.noAmount", typed)
        : "";
  }
}
