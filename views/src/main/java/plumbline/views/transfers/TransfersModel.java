package plumbline.views.transfers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.transfer.Arrival;
import plumbline.domain.logistics.transfer.NewTransfer;
import plumbline.domain.logistics.transfer.Transfer;
import plumbline.domain.logistics.transfer.TransferLine;
import plumbline.domain.logistics.transfer.TransferResult;
import plumbline.domain.logistics.transfer.Transfers;
import plumbline.views.scan.ScanReading;
import plumbline.views.tally.ScanJob;
import plumbline.views.tally.TallyLine;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Sends goods to another warehouse and receives them there. What is begun has its id until it is
 * done, so that it is done once however often it is sent.
 */
final class TransfersModel {
  private static final Texts TEXTS = Texts.of(TransfersModel.class);

  private final Transfers transfers;
  private final WorkRunner runner;
  private final Supplier<UUID> ids;
  private final ScanJob job;
  private final WayList way;
  private final ReadOnlyObjectWrapper<TransferState> state =
      new ReadOnlyObjectWrapper<>(new TransferState.Choosing());
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty noteWanted = new SimpleBooleanProperty();
  private UUID id;

  TransfersModel(
      Transfers transfers, WorkRunner runner, Supplier<UUID> ids, ScanJob job, WayList way) {
    this.transfers = transfers;
    this.runner = runner;
    this.ids = ids;
    this.job = job;
    this.way = way;
    id = ids.get();
    note.subscribe(() -> noteWanted.set(false));
  }

  ScanJob job() {
    return job;
  }

  WayList way() {
    return way;
  }

  ReadOnlyObjectProperty<TransferState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** A note to what is sent; what explains a difference in what arrived. */
  StringProperty noteProperty() {
    return note;
  }

  /** Whether what arrived differs and nobody said why yet. */
  BooleanProperty noteWantedProperty() {
    return noteWanted;
  }

  /** A transfer's number opens it; goods scanned before one is chosen are to be sent. */
  void scanned(ScanReading.Read read) {
    job.turns().take(() -> take(read));
  }

  private void take(ScanReading.Read read) {
    switch (state.get()) {
      case TransferState.Choosing _ -> {
        Optional<Transfer> transfer = way.numbered(read.code());
        if (transfer.isPresent()) {
          receive(transfer.get());
        } else {
          send();
          job.scan(read);
        }
      }
      case TransferState.Sending _, TransferState.Arriving _ -> job.scan(read);
      case TransferState.Sent _ -> job.miss(TEXTS.get("wait"));
    }
  }

  /** Begins to send. */
  void send() {
    if (state.get() instanceof TransferState.Choosing) {
      begin(List.of(), new TransferState.Sending(), TEXTS.get("begun.send"));
    }
  }

  /** Begins to receive what was sent here. */
  void receive(Transfer transfer) {
    if (!way.isToHere(transfer)) {
      job.miss(TEXTS.get("not.to.here", transfer.number(), way.name(transfer.toWarehouse())));
      return;
    }
    job.turns().asked();
    runner.run(
        Work.of(() -> transfers.lines(transfer.id()))
            .named(TEXTS.get("work.read"))
            .onSuccess(
                lines ->
                    begin(
                        expected(lines),
                        new TransferState.Arriving(transfer),
                        TEXTS.get("begun.receive", transfer.number())))
            .onFailure(failure -> job.miss(TEXTS.get("not.read", failure.reason())))
            .onFinished(job.turns()::answered));
  }

  private static List<TallyLine> expected(List<TransferLine> lines) {
    return lines.stream()
        .map(line -> new TallyLine(line.product(), line.sent(), BigDecimal.ZERO))
        .toList();
  }

  private void begin(List<TallyLine> lines, TransferState now, String words) {
    job.begin(lines);
    note.set("");
    id = ids.get();
    state.set(now);
    job.say(words);
  }

  void leave() {
    job.turns().forget();
    begin(List.of(), new TransferState.Choosing(), TEXTS.get("left"));
  }

  /** Sends, or receives, what was scanned, once it is answered. */
  void book() {
    job.turns().take(this::bookScanned);
  }

  private void bookScanned() {
    TransferState now = state.get();
    Optional<Warehouse> here = way.hereProperty().get();
    Optional<Warehouse> there = way.thereProperty().get();
    if (now instanceof TransferState.Arriving(Transfer transfer)) {
      Arrival arrival = new Arrival(id, transfer.id(), job.scanned(), note.get().strip());
      ask(now, () -> transfers.receive(arrival), "done.received");
    } else if (now instanceof TransferState.Sending && here.isPresent()) {
      if (there.isEmpty()) {
        job.miss(TEXTS.get("no.destination"));
        return;
      }
      NewTransfer transfer =
          new NewTransfer(id, here.get().id(), there.get().id(), note.get().strip(), job.scanned());
      ask(now, () -> transfers.send(transfer), "done.sent");
    }
  }

  private void ask(TransferState before, Callable<TransferResult> work, String done) {
    state.set(new TransferState.Sent(before));
    runner.run(
        Work.of(work)
            .named(TEXTS.get("work.book"))
            .onSuccess(result -> answered(result, before, done))
            .onFailure(
                failure -> {
                  state.set(before);
                  job.miss(TEXTS.get("unanswered", failure.reason()));
                }));
  }

  private void answered(TransferResult result, TransferState before, String done) {
    switch (result) {
      case TransferResult.Done(String number) -> {
        begin(List.of(), new TransferState.Choosing(), TEXTS.get(done, number));
        way.refresh();
      }
      case TransferResult.NeedsReason(var refusal) -> {
        state.set(before);
        job.miss(refusal.message());
        noteWanted.set(true);
      }
      case TransferResult.Refused(var refusal) -> {
        state.set(before);
        job.miss(refusal.message());
      }
    }
  }
}
