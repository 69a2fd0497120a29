package plumbline.views.journal.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.Posting;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Running;
import plumbline.views.task.Ticker;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/**
 * Entries that were submitted while the server was gone. Each is sent again under its own id until
 * there is an answer, so that it is posted once however often it is sent, and stays on the disk
 * until then.
 */
public final class WaitingEntries {
  private static final Duration PERIOD = Duration.ofSeconds(2);

  /** A connection that died unnoticed never answers; another one may. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final LatestOnly sendings;
  private final Clock clock;
  private final Outcome outcome;
  private final Running beat;
  private final ObservableList<Draft> waiting = FXCollections.observableArrayList();
  private @Nullable Instant sentAt;

  /** Hears what became of each, where the screen may be touched. */
  public interface Outcome {
    /** It is in the ledger; its draft is no longer needed. */
    void posted(Draft draft, Posting.Posted posted);

    /** The server refused it; it is a draft again. */
    void refused(Draft draft, Posting.Refused refused);

    /** An earlier sending of the same id was posted, with what was typed then. */
    void postedEarlier(Draft draft, Attempt attempt);
  }

  public WaitingEntries(
      Ledger ledger, WorkRunner runner, Ticker ticker, Clock clock, Outcome outcome) {
    this.ledger = ledger;
    sendings = new LatestOnly(runner);
    this.clock = clock;
    this.outcome = outcome;
    beat = ticker.every(PERIOD, this::send);
  }

  /** Those that wait, oldest first. */
  public ObservableList<Draft> waiting() {
    return waiting;
  }

  /** Takes an entry that was submitted and is on the disk. */
  public void add(Draft draft) {
    if (draft.sent().isPresent() && waiting.stream().noneMatch(w -> w.id().equals(draft.id()))) {
      waiting.add(draft);
    }
  }

  public boolean has(UUID id) {
    return waiting.stream().anyMatch(draft -> draft.id().equals(id));
  }

  /** Sends the oldest again; while an answer may still come this does nothing. */
  public void send() {
    Instant now = clock.instant();
    boolean mayAnswer = sentAt != null && now.isBefore(sentAt.plus(PATIENCE));
    if (mayAnswer || waiting.isEmpty()) {
      return;
    }
    Draft draft = waiting.getFirst();
    EntryDraft entry = draft.sent().orElseThrow();
    sentAt = now;
    sendings.run(
        Work.of(() -> Attempt.at(ledger, entry, true))
            .named("waiting entry")
            .quiet()
            .onSuccess(attempt -> answered(draft, attempt))
            .onFailure(Exception.class, failure -> unanswered(draft, failure)));
  }

  private void answered(Draft draft, Attempt attempt) {
    sentAt = null;
    waiting.remove(draft);
    switch (attempt.posting()) {
      case Posting.Posted posted -> outcome.posted(draft, posted);
      case Posting.Refused _ when attempt.earlier().isPresent() ->
          outcome.postedEarlier(draft, attempt);
      case Posting.Refused refused -> outcome.refused(draft, refused);
    }
  }

  /** A server that is gone is asked again; one that answers with an error is not. */
  private void unanswered(Draft draft, Exception failure) {
    sentAt = null;
    if (!ServerGone.isIn(failure)) {
      waiting.remove(draft);
      outcome.refused(
          draft.refused(clock.instant(), String.valueOf(failure.getMessage())),
          new Posting.Refused(
              java.util.List.of(
                  plumbline.domain.central.Refusal.ofWhole(String.valueOf(failure.getMessage())))));
    }
  }

  public void stop() {
    beat.cancel();
  }
}
