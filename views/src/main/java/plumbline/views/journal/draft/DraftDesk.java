package plumbline.views.journal.draft;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.LoggerFactory;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.views.journal.draft.DraftStorage.Kept;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The drafts of one person: the one in the form, those set aside, those that wait to be posted. */
public final class DraftDesk {
  private static final Texts TEXTS = Texts.of(DraftDesk.class);

  private final OpenEntry entry;
  private final EntryBench bench;
  private final DraftQueue queue;
  private final DraftStorage storage;
  private final DraftSaver saver;
  private final WaitingEntries waiting;
  private final ObservableList<Kept> kept = FXCollections.observableArrayList();

  /** Drafts that have to become new entries take their ids from the supplier. */
  public DraftDesk(
      OpenEntry entry, Ledger ledger, EntryBench bench, DraftStorage storage, Supplier<UUID> ids) {
    this.entry = entry;
    this.bench = bench;
    this.storage = storage;
    queue = new DraftQueue(storage, bench.runner());
    saver = new DraftSaver(queue, bench.ticker(), entry::present);
    Answers answers = new Answers(entry, ids, bench.clock(), bench.dialogs(), this::change);
    waiting = new WaitingEntries(ledger, bench.runner(), bench.ticker(), bench.clock(), answers);
  }

  public DraftSaver saver() {
    return saver;
  }

  /** Entries that wait for the server, oldest first. */
  public ObservableList<Draft> waiting() {
    return waiting.waiting();
  }

  boolean isInForm(Draft draft) {
    return draft.id().equals(entry.id());
  }

  /** All that is on the disk, as it was last read. */
  ObservableList<Kept> kept() {
    return kept;
  }

  /** Takes up what an earlier run of the program left. */
  public void restore() {
    Moments moments = Moments.ofProgram(bench.clock());
    new EarlierRun(entry, waiting, saver, moments, bench.dialogs()).takeUp(queue);
  }

  /** Reads again what is on the disk. */
  void read() {
    queue.add(DraftStorage::all, kept::setAll, saver::failed);
  }

  private void change(DraftQueue.Action<?> action) {
    queue.add(action, done -> read(), saver::failed);
  }

  /** Writes down what is about to be sent; then says whether it is safe on the disk. */
  public void submit(EntryDraft submitted, Consumer<Optional<Draft>> then) {
    Draft draft = Draft.waiting(bench.clock().instant(), entry.present().typed(), submitted);
    saver.turnTo(new SaveState.Nothing());
    queue.add(
        DraftActions.keep(draft),
        saved -> then.accept(Optional.of(saved)),
        failed -> {
          saver.failed(failed);
          then.accept(Optional.empty());
        });
  }

  /** The server is gone: the entry is sent again until it answers. */
  public void await(Draft draft) {
    waiting.add(draft);
    bench.dialogs().notice(TEXTS.get("draft.waits"));
  }

  /** Opens the draft in the form; what is in the form is set aside. */
  public void open(Draft draft, Runnable onOpened) {
    if (isInForm(draft)) {
      onOpened.run();
      return;
    }
    if (waiting.has(draft.id())) {
      bench.dialogs().notice(TEXTS.get("draft.stillWaits"));
      return;
    }
    queue.add(
        disk -> disk.hold(draft.id()),
        held -> {
          if (held) {
            setAside();
            entry.open(draft);
            onOpened.run();
          } else {
            bench.dialogs().notice(TEXTS.get("draft.elsewhere"));
            read();
          }
        },
        saver::failed);
  }

  /** Opens the draft of this id, if it is still there. */
  public void open(UUID id, Runnable onOpened) {
    queue.add(
        DraftStorage::all,
        all ->
            all.stream()
                .map(Kept::draft)
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                    draft -> open(draft, onOpened),
                    () -> bench.dialogs().notice(TEXTS.get("draft.gone"))),
        saver::failed);
  }

  /** Keeps what is in the form as a draft and begins another entry. */
  public void setAside() {
    if (entry.isBlank()) {
      return;
    }
    Draft draft = entry.present();
    saver.turnTo(new SaveState.Nothing());
    change(DraftActions.setAside(draft));
    entry.startBlank();
  }

  /** Forgets a draft; for ten seconds it can be had back. */
  public void discard(Draft draft) {
    if (isInForm(draft)) {
      entry.clear();
      read();
    } else if (waiting.has(draft.id())) {
      bench.dialogs().notice(TEXTS.get("draft.stillWaits"));
    } else {
      queue.add(DraftActions.discard(draft.id()), free -> discarded(draft, free), saver::failed);
    }
  }

  private void discarded(Draft draft, boolean wasFree) {
    if (wasFree) {
      bench
          .dialogs()
          .done(TEXTS.get("draft.discarded"), () -> change(DraftActions.setAside(draft)));
    } else {
      bench.dialogs().notice(TEXTS.get("draft.elsewhere"));
    }
    read();
  }

  /** Stops; what is returned writes the last words, away from the screen. */
  public Runnable leave() {
    waiting.stop();
    Optional<Draft> last = saver.stop();
    return () -> last.ifPresent(this::saveLast);
  }

  private void saveLast(Draft draft) {
    try {
      storage.save(draft);
    } catch (IOException failure) {
      LoggerFactory.getLogger(DraftDesk.class)
          .warn("The last words of a draft could not be written", failure);
    }
  }
}
