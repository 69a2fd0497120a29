package plumbline.views.journal.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Posting;
import plumbline.views.dialog.Dialogs;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** Tells what became of entries that waited, and gives back those that are drafts again. */
final class Answers implements WaitingEntries.Outcome {
  private static final Texts TEXTS = Texts.of(Answers.class);

  private final OpenEntry entry;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final Dialogs dialogs;
  private final Moments moments;
  private final Shelf shelf;

  /** Where the drafts lie. */
  interface Shelf {
    void keep(DraftQueue.Action<?> action);
  }

  Answers(OpenEntry entry, Supplier<UUID> ids, Clock clock, Dialogs dialogs, Shelf shelf) {
    this.entry = entry;
    this.ids = ids;
    this.clock = clock;
    this.dialogs = dialogs;
    this.shelf = shelf;
    moments = Moments.ofProgram(clock);
  }

  @Override
  public void posted(Draft draft, Posting.Posted posted) {
    shelf.keep(DraftActions.remove(draft.id()));
    dialogs.notice(
        TEXTS.get(
            "draft.posted", posted.number(), draft.words(), moments.timeOfDay(draft.savedAt())));
    entry.tellPosted(posted);
  }

  @Override
  public void refused(Draft draft, Posting.Refused refused) {
    String sentence =
        refused.refusals().stream()
            .map(Refusal::message)
            .distinct()
            .collect(Collectors.joining(" "));
    giveBack(draft.refused(clock.instant(), sentence), refused);
  }

  /** What was changed after an earlier sending is an entry of its own. */
  @Override
  public void postedEarlier(Draft draft, Attempt attempt) {
    shelf.keep(DraftActions.remove(draft.id()));
    attempt
        .earlier()
        .ifPresent(
            earlier -> {
              String sentence = TEXTS.get("banner.postedEarlier", earlier.summary().number());
              giveBack(
                  draft.renewed(ids.get(), clock.instant(), sentence),
                  new Posting.Refused(List.of()));
            });
  }

  private void giveBack(Draft draft, Posting.Refused refused) {
    dialogs.notice(TEXTS.get("draft.refused", draft.words(), draft.refusal()));
    boolean free = entry.isBlank();
    shelf.keep(free ? DraftActions.keep(draft) : DraftActions.setAside(draft));
    if (free) {
      entry.open(draft);
      entry.refuse(refused.refusals());
    }
  }
}
