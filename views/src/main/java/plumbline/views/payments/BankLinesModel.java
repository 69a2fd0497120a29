package plumbline.views.payments;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.Proposal;
import plumbline.domain.finance.bank.Proposals;
import plumbline.domain.finance.payment.Paying;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * The bank lines to book, each with its proposal. A row keeps its result until the list is read
 * again; the id of its payment stays, so that sending it again books nothing twice.
 */
final class BankLinesModel {
  private static final Texts TEXTS = Texts.of(BankLinesModel.class);
  private static final int MOST = 500;

  private final PaymentServices services;
  private final WorkRunner runner;
  private final Supplier<UUID> ids;
  private final LatestOnly reading;
  private final ObservableList<BankRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());

  /** Where the list stands. */
  sealed interface State {
    record Reading() implements State {}

    record Ready() implements State {}

    record Booking() implements State {}

    record Failed(Failure failure) implements State {}
  }

  private record Answer(List<BankLine> lines, Proposals proposals) {}

  BankLinesModel(PaymentServices services, WorkRunner runner, Supplier<UUID> ids) {
    this.services = services;
    this.runner = runner;
    this.ids = ids;
    reading = new LatestOnly(runner);
  }

  ObservableList<BankRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  Optional<BankRow> row(UUID line) {
    return rows.stream().filter(row -> row.line().id().equals(line)).findFirst();
  }

  /** The first that is not done after the line, or before it. */
  Optional<BankRow> next(UUID line) {
    int at = row(line).map(rows::indexOf).orElse(-1);
    List<BankRow> order = new ArrayList<>(rows.subList(at + 1, rows.size()));
    order.addAll(rows.subList(0, Math.max(at, 0)));
    return order.stream().filter(row -> !row.isDone()).findFirst();
  }

  void read() {
    if (state.get() instanceof State.Booking) {
      return;
    }
    state.set(new State.Reading());
    reading.run(
        Work.of(
                () -> {
                  Proposals proposals = services.proposals().call();
                  return new Answer(services.statements().toBook(MOST), proposals);
                })
            .named(TEXTS.get("lines.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> state.set(new State.Failed(failure))));
  }

  private void show(Answer answer) {
    List<BankRow> shown = new ArrayList<>();
    for (BankLine line : answer.lines()) {
      UUID id = row(line.id()).map(BankRow::payment).orElseGet(ids);
      Optional<Proposal> proposal = answer.proposals().of(line);
      shown.add(new BankRow(line, id, proposal, new BankRow.Result.Waiting()));
    }
    rows.setAll(shown);
    state.set(new State.Ready());
  }

  /** Books all that are sure, one after the other; a refused one stops no other. */
  void bookSure() {
    List<BankRow> sure = rows.stream().filter(BankRow::isSure).toList();
    if (sure.isEmpty() || !(state.get() instanceof State.Ready)) {
      return;
    }
    state.set(new State.Booking());
    sure.forEach(row -> replace(row.with(new BankRow.Result.Underway())));
    runner.run(
        Work.doing(
                () -> {
                  String receivables = services.payments().receivables();
                  for (BankRow row : sure) {
                    BankRow done = row.with(book(row, receivables));
                    runner.onScreen(() -> replace(done));
                  }
                })
            .named(TEXTS.get("lines.booking"))
            .onFinished(this::finished));
  }

  private BankRow.Result book(BankRow row, String receivables) {
    Proposal proposal = row.proposal().orElseThrow();
    try {
      return switch (services
          .payments()
          .book(
              Drafting.of(
                  row.line(),
                  row.payment(),
                  proposal.customer(),
                  proposal.customerName(),
                  proposal.allocations(),
                  receivables))) {
        case Paying.Booked booked ->
            new BankRow.Result.Done(TEXTS.get("result.booked", booked.number()));
        case Paying.Allocated _ -> new BankRow.Result.Waiting();
        case Paying.Refused refused ->
            new BankRow.Result.Refused(
                refused.refusals().stream().map(Refusal::message).collect(Collectors.joining(" ")));
      };
    } catch (SQLException failure) {
      return new BankRow.Result.Refused(
          TEXTS.get("lines.unanswered", String.valueOf(failure.getMessage())));
    }
  }

  private void finished() {
    rows.stream()
        .filter(row -> row.result() instanceof BankRow.Result.Underway)
        .toList()
        .forEach(row -> replace(row.with(new BankRow.Result.Waiting())));
    state.set(new State.Ready());
  }

  /** Says that the line is no payment; the reason is kept with it. */
  void setAside(BankRow row, String reason) {
    runner.run(
        Work.of(() -> services.statements().setAside(row.line().id(), reason))
            .named(TEXTS.get("lines.settingAside"))
            .onSuccess(
                done ->
                    replace(
                        row.with(
                            done
                                ? new BankRow.Result.Done(TEXTS.get("result.aside", reason))
                                : new BankRow.Result.Refused(TEXTS.get("lines.doneAlready"))))));
  }

  void booked(UUID line, String number) {
    row(line)
        .ifPresent(
            row -> replace(row.with(new BankRow.Result.Done(TEXTS.get("result.booked", number)))));
  }

  private void replace(BankRow now) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).line().id().equals(now.line().id())) {
        rows.set(i, now);
      }
    }
  }
}
