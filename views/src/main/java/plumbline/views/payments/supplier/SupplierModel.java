package plumbline.views.payments.supplier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.SupplierEntry;
import plumbline.views.field.AmountReading;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Pays suppliers and others. The id is kept until the payment is booked, so that it is booked once
 * however often it is sent.
 */
final class SupplierModel {
  private static final Texts TEXTS = Texts.of(SupplierModel.class);
  private static final int MOST = 300;

  private final SupplierServices services;
  private final WorkRunner runner;
  private final SupplierForm form;
  private final Optional<BankLine> line;
  private final Supplier<UUID> ids;
  private final LatestOnly reading;
  private final ObservableList<SupplierEntry> owed = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private OnBooked onBooked = booked -> {};
  private UUID id;

  /** Hears of what was booked. */
  @FunctionalInterface
  interface OnBooked {
    void booked(Paying.Booked booked);
  }

  private record Start(
      List<AccountChoice> money, Optional<AccountChoice> payables, List<SupplierEntry> owed) {}

  SupplierModel(
      SupplierServices services,
      WorkRunner runner,
      SupplierForm form,
      Optional<SupplierLink.OfLine> of,
      Supplier<UUID> ids) {
    this.services = services;
    this.runner = runner;
    this.form = form;
    this.ids = ids;
    line = of.map(SupplierLink.OfLine::line);
    id = of.map(SupplierLink.OfLine::payment).orElseGet(ids);
    reading = new LatestOnly(runner);
    line.ifPresent(form::show);
  }

  SupplierForm form() {
    return form;
  }

  boolean isOfLine() {
    return line.isPresent();
  }

  SupplierServices services() {
    return services;
  }

  WorkRunner runner() {
    return runner;
  }

  ObservableList<SupplierEntry> owed() {
    return owed;
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

  /** Reads what is owed, and the usual accounts where none is chosen. */
  void read() {
    reading.run(
        Work.of(
                () ->
                    new Start(
                        services.choices().moneyAccounts(),
                        services.choices().payables(),
                        services.choices().owed("", MOST)))
            .named(TEXTS.get("supplier.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> refusal.set(TEXTS.get("supplier.failed", failure.reason()))));
  }

  private void show(Start start) {
    owed.setAll(start.owed());
    if (form.moneyProperty().get().isEmpty()) {
      form.moneyProperty().set(start.money().stream().findFirst());
    }
    if (form.otherProperty().get().isEmpty()) {
      form.otherProperty().set(start.payables());
    }
  }

  void take(SupplierEntry entry) {
    form.take(entry, line.isEmpty());
  }

  /** Books what is typed; while one is under way this does nothing. */
  void book() {
    if (sending.get()) {
      return;
    }
    refusal.set(unreadable());
    if (!refusal.get().isEmpty()) {
      return;
    }
    PaymentDraft draft = draft();
    sending.set(true);
    runner.run(
        Work.of(() -> services.payments().book(draft))
            .named(TEXTS.get("supplier.booking"))
            .onSuccess(this::answered)
            .onFailure(failure -> refusal.set(TEXTS.get("supplier.unanswered", failure.reason())))
            .onFinished(() -> sending.set(false)));
  }

  private PaymentDraft draft() {
    var amount = form.amount().reading().orZero();
    return new PaymentDraft(
        id,
        amount.signum() < 0 ? Direction.INCOMING : Direction.OUTGOING,
        form.paidOn().date().orElseThrow(),
        amount.abs(),
        new Counterparty(
            null,
            form.nameProperty().get().strip(),
            line.map(BankLine::counterpartyAccount).orElse("")),
        form.referenceProperty().get().strip(),
        form.moneyProperty().get().orElseThrow().number(),
        form.otherProperty().get().orElseThrow().number(),
        line.map(BankLine::id).orElse(null),
        List.of());
  }

  private void answered(Paying paying) {
    switch (paying) {
      case Paying.Booked booked -> {
        if (line.isEmpty()) {
          id = ids.get();
          form.clear();
          read();
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
    if (form.moneyProperty().get().isEmpty()) {
      return TEXTS.get("supplier.noMoney");
    }
    if (form.otherProperty().get().isEmpty()) {
      return TEXTS.get("supplier.noOther");
    }
    if (form.paidOn().date().isEmpty()) {
      return TEXTS.get("supplier.noDate", form.paidOn().typed());
    }
    return form.amount().reading() instanceof AmountReading.Unreadable(String typed)
        ? TEXTS.get("supplier.noAmount", typed)
        : "";
  }
}
