package plumbline.views.journal.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.Posting;
import plumbline.views.journal.draft.DraftStorage.Kept;
import plumbline.views.journal.entry.EntryAids;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The drafts of one person: the one in the form, those set aside, those that wait to be posted. */
public final class DraftDesk implements WaitingEntries.Outcome {
  private static final Texts TEXTS = Texts.of(DraftDesk.class);

  private final OpenEntry entry;
  private final EntryBench bench;
  private final Supplier<UUID> ids;
  private final DraftQueue queue;
  private final DraftStorage storage;
  private final DraftSaver saver;
  private final WaitingEntries waiting;
  private final Moments moments;
  private final ObservableList<Kept> kept = FXCollections.observableArrayList();

  public DraftDesk(OpenEntry entry, Ledger ledger, EntryBench bench, EntryAids aids) {
    this.entry = entry;
    this.bench = bench;
    ids = aids.ids();
    storage = aids.drafts();
    moments = Moments.ofProgram(bench.clock());
    queue = new DraftQueue(storage, bench.runner());
    saver = new DraftSaver(queue, bench.ticker(), entry::present);
    waiting = new WaitingEntries(ledger, bench.runner(), bench.ticker(), clock(), this);
  }

  private Clock clock() {
    return bench.clock();
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

  /** Takes up what an earlier run of the program left: the newest draft, and all that wait. */
  public void restore() {
    queue.add(
        DraftDesk::holdWhatIsFree,
        found -> {
          found.stream()
              .filter(Draft::waiting)
              .sorted(java.util.Comparator.comparing(Draft::savedAt))
              .forEach(waiting::add);
          found.stream().filter(draft -> !draft.waiting()).findFirst().ifPresent(this::comeBack);
          waiting.send();
        },
        saver::failed);
  }

  private static List<Draft> holdWhatIsFree(DraftStorage storage) throws java.io.IOException {
    List<Draft> held = new ArrayList<>();
    boolean typing = false;
    for (Kept found : storage.all()) {
      Draft draft = found.draft();
      boolean wanted = draft.waiting() || !typing;
      if (wanted && !found.elsewhere() && storage.hold(draft.id())) {
        held.add(draft);
        typing |= !draft.waiting();
      }
    }
    return held;
  }

  private void comeBack(Draft draft) {
    if (entry.isBlank()) {
      entry.open(draft);
      bench.dialogs().notice(TEXTS.get("draft.back", moments.moment(draft.savedAt())));
    } else {
      queue.add(letGo(draft.id()), done -> {}, saver::failed);
    }
  }

  /** Reads again what is on the disk. */
  void read() {
    queue.add(DraftStorage::all, kept::setAll, saver::failed);
  }

  /** Writes down what is about to be sent; then says whether it is safe on the disk. */
  public void submit(EntryDraft submitted, Consumer<Optional<Draft>> then) {
    Draft draft = Draft.waiting(clock().instant(), entry.present().typed(), submitted);
    saver.turnTo(new SaveState.Nothing());
    queue.add(
        disk -> {
          disk.save(draft);
          return draft;
        },
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

  /** Keeps what is in the form as a draft and begins another entry. */
  public void setAside() {
    if (entry.isBlank()) {
      return;
    }
    Draft draft = entry.present();
    saver.turnTo(new SaveState.Nothing());
    queue.add(save(draft), done -> read(), saver::failed);
    entry.startBlank();
  }

  /** Forgets a draft that is not in the form; for ten seconds it can be had back. */
  public void discard(Draft draft) {
    if (isInForm(draft)) {
      entry.clear();
      read();
      return;
    }
    if (waiting.has(draft.id())) {
      bench.dialogs().notice(TEXTS.get("draft.stillWaits"));
      return;
    }
    queue.add(
        disk -> {
          boolean free = disk.hold(draft.id());
          if (free) {
            disk.remove(draft.id());
          }
          return free;
        },
        free -> {
          if (!free) {
            bench.dialogs().notice(TEXTS.get("draft.elsewhere"));
          } else {
            bench
                .dialogs()
                .done(
                    TEXTS.get("draft.discarded"),
                    () -> queue.add(save(draft), done -> read(), saver::failed));
          }
          read();
        },
        saver::failed);
  }

  private static DraftQueue.Action<UUID> save(Draft draft) {
    return storage -> {
      storage.save(draft);
      storage.letGo(draft.id());
      return draft.id();
    };
  }

  private static DraftQueue.Action<UUID> letGo(UUID id) {
    return storage -> {
      storage.letGo(id);
      return id;
    };
  }

  private void remove(UUID id) {
    queue.add(
        storage -> {
          storage.remove(id);
          return id;
        },
        removed -> read(),
        saver::failed);
  }

  @Override
  public void posted(Draft draft, Posting.Posted posted) {
    remove(draft.id());
    bench
        .dialogs()
        .notice(
            TEXTS.get(
                "draft.posted", posted.number(), words(draft), moments.timeOfDay(draft.savedAt())));
    entry.tellPosted(posted);
  }

  @Override
  public void refused(Draft draft, Posting.Refused refused) {
    String sentence =
        refused.refusals().stream()
            .map(refusal -> refusal.message())
            .distinct()
            .reduce((first, next) -> first + " " + next)
            .orElse("");
    giveBack(draft.refused(clock().instant(), sentence), refused);
  }

  /** What was changed after an earlier sending is an entry of its own. */
  @Override
  public void postedEarlier(Draft draft, Attempt attempt) {
    remove(draft.id());
    attempt
        .earlier()
        .ifPresent(
            earlier -> {
              String sentence = TEXTS.get("banner.postedEarlier", earlier.summary().number());
              giveBack(
                  draft.renewed(ids.get(), clock().instant(), sentence),
                  new Posting.Refused(List.of()));
            });
  }

  private void giveBack(Draft draft, Posting.Refused refused) {
    bench.dialogs().notice(TEXTS.get("draft.refused", words(draft), draft.refusal()));
    boolean free = entry.isBlank();
    queue.add(free ? storage -> kept(storage, draft) : save(draft), done -> read(), saver::failed);
    if (free) {
      entry.open(draft);
      entry.refuse(refused.refusals());
    }
  }

  private static UUID kept(DraftStorage storage, Draft draft) throws java.io.IOException {
    storage.save(draft);
    return draft.id();
  }

  private static String words(Draft draft) {
    String description = draft.typed().description().strip();
    return description.isEmpty() ? draft.typed().reference().strip() : description;
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
    } catch (java.io.IOException failure) {
      org.slf4j.LoggerFactory.getLogger(DraftDesk.class)
          .warn("The last words of a draft could not be written", failure);
    }
  }
}
