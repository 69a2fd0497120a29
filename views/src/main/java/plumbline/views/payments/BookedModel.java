package plumbline.views.payments;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.payment.SettledDocument;
import plumbline.domain.finance.payment.SettlingProposal;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.Question;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.SettlingWords;
import plumbline.views.text.Texts;

/** One booked payment: what it settles, allocating the rest of it, taking it back. */
final class BookedModel {
  private static final Texts TEXTS = Texts.of(BookedModel.class);

  private final Payments payments;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final UUID id;
  private final UUID backId;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private UUID act = ClientIds.next();
  private Runnable onChanged = () -> {};

  /** Where the reading stands. */
  sealed interface Reading {
    record Underway() implements Reading {}

    record Shown(PaymentSummary payment, List<SettledDocument> settled) implements Reading {}

    record Missing() implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  /** The id of taking it back is made here, so that it is taken back once. */
  BookedModel(Payments payments, WorkRunner runner, Dialogs dialogs, UUID id, UUID backId) {
    this.payments = payments;
    this.runner = runner;
    this.dialogs = dialogs;
    this.id = id;
    this.backId = backId;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void setOnChanged(Runnable handler) {
    onChanged = handler;
  }

  void read() {
    latest.run(
        Work.of(this::find)
            .named(TEXTS.get("booked.reading"))
            .onSuccess(reading::set)
            .onFailure(failure -> reading.set(new Reading.Failed(failure))));
  }

  private Reading find() throws SQLException {
    Optional<PaymentSummary> found = payments.payment(id);
    return found.isPresent()
        ? new Reading.Shown(found.get(), payments.settledBy(id))
        : new Reading.Missing();
  }

  private record Rest(List<Allocation> allocations, String words) {}

  /** Settles the longest due with what is left, after showing which. */
  void allocateRest() {
    if (!(reading.get() instanceof Reading.Shown(PaymentSummary payment, var settled))) {
      return;
    }
    String customer = payment.counterparty().customer();
    if (customer == null || payment.unallocated().signum() <= 0) {
      refusal.set(TEXTS.get("booked.nothingLeft"));
      return;
    }
    runner.run(
        Work.of(() -> rest(payment, payments.openDocuments(customer)))
            .named(TEXTS.get("booked.allocating"))
            .onSuccess(this::confirmRest));
  }

  private static Rest rest(PaymentSummary payment, List<OpenDocument> open) {
    List<OpenDocument> sameWay =
        open.stream()
            .filter(each -> each.isCreditNote() == (payment.direction() == Direction.OUTGOING))
            .toList();
    List<Allocation> parts = SettlingProposal.of(payment.unallocated(), sameWay);
    return new Rest(parts, SettlingWords.of(parts, sameWay));
  }

  private void confirmRest(Rest rest) {
    if (rest.allocations().isEmpty()) {
      refusal.set(TEXTS.get("booked.nothingOpen"));
      return;
    }
    dialogs.confirm(
        new Question(
            TEXTS.get("booked.restTitle"),
            TEXTS.get("booked.restSentence", rest.words()),
            TEXTS.get("booked.restVerb")),
        () -> send(() -> payments.allocate(act, id, rest.allocations())));
  }

  /** Takes the payment back on the day, after showing what will be open again. */
  void takeBack(LocalDate on, String reason) {
    if (!(reading.get() instanceof Reading.Shown(PaymentSummary payment, var settled))) {
      return;
    }
    String again =
        settled.stream()
            .map(each -> each.number() + " " + Amounts.ofProgram().money(each.amount()))
            .collect(Collectors.joining(", "));
    dialogs.confirm(
        new Question(
            TEXTS.get("booked.backTitle", payment.number()),
            again.isEmpty()
                ? TEXTS.get("booked.backNothing")
                : TEXTS.get("booked.backSentence", again),
            TEXTS.get("booked.backVerb")),
        () -> send(() -> payments.cancel(backId, id, on, reason)));
  }

  private interface Attempt {
    Paying send() throws SQLException;
  }

  private void send(Attempt attempt) {
    refusal.set("");
    runner.run(
        Work.of(attempt::send)
            .named(TEXTS.get("booked.sending"))
            .onSuccess(this::answered)
            .onFailure(failure -> refusal.set(TEXTS.get("pay.unanswered", failure.reason()))));
  }

  /** What comes next is another act; without an answer it was the same one again. */
  private void answered(Paying paying) {
    act = ClientIds.next();
    if (paying instanceof Paying.Refused(var refusals)) {
      refusal.set(refusals.stream().map(Refusal::message).collect(Collectors.joining(" ")));
    } else {
      dialogs.notice(TEXTS.get("booked.done"));
      onChanged.run();
      read();
    }
  }
}
