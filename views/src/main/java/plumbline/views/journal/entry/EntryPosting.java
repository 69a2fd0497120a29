package plumbline.views.journal.entry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.Posting;
import plumbline.views.journal.draft.Attempt;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.EntryBench;
import plumbline.views.journal.draft.ServerGone;
import plumbline.views.journal.form.SentEntry;
import plumbline.views.journal.form.UnreadableFields;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Running;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Sends the entry that is typed: written down first, posted once, and what the answer means. */
final class EntryPosting {
  private static final Texts TEXTS = Texts.of(EntryPosting.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EntryModel model;
  private final Ledger ledger;
  private final EntryBench bench;
  private final LatestOnly sending;

  EntryPosting(EntryModel model, Ledger ledger, EntryBench bench) {
    this.model = model;
    this.ledger = ledger;
    this.bench = bench;
    sending = new LatestOnly(bench.runner());
  }

  void post() {
    if (model.isSent()) {
      return;
    }
    model.form().clearRefusals();
    model.cursor().forget();
    List<Refusal> unreadable = new UnreadableFields(model.form()).refusals();
    if (!unreadable.isEmpty()) {
      model.refuse(unreadable);
      return;
    }
    EntryDraft entry = new SentEntry(model.form(), model.books().chart()).under(model.id());
    model.turnTo(new EntryState.Sent());
    model.drafts().submit(entry, kept -> send(entry, kept));
  }

  private void send(EntryDraft entry, Optional<Draft> kept) {
    boolean mayBePosted = model.atHand().mayBePosted();
    Running impatience = bench.ticker().every(PATIENCE, () -> kept.ifPresent(this::letWait));
    sending.run(
        Work.of(() -> Attempt.at(ledger, entry, mayBePosted))
            .named(TEXTS.get("entry.posting"))
            .onSuccess(this::answered)
            .onFailure(failure -> unanswered(entry, kept, failure))
            .onFinished(impatience::cancel));
  }

  /** Nobody looks at a form that is sent for longer; what is on the disk is sent again. */
  private void letWait(Draft kept) {
    if (model.isSent() && model.id().equals(kept.id())) {
      sending.forget();
      model.drafts().await(kept);
      model.startBlank();
    }
  }

  private void answered(Attempt attempt) {
    switch (attempt.posting()) {
      case Posting.Posted posted -> {
        bench.dialogs().notice(TEXTS.get("entry.posted", posted.number()));
        model.drafts().saver().forget(model.id());
        model.startBlank();
        model.tellPosted(posted);
      }
      case Posting.Refused _ when attempt.earlier().isPresent() -> {
        model.drafts().saver().forget(model.id());
        model.beginAnother();
        model.turnTo(new EntryState.PostedEarlier(attempt.earlier().get().summary()));
      }
      case Posting.Refused refused -> {
        model.drafts().saver().changed();
        model.turnTo(new EntryState.Typing());
        model.refuse(refused.refusals());
      }
    }
  }

  /** On the disk it can wait for the server; otherwise it waits in the form. */
  private void unanswered(EntryDraft entry, Optional<Draft> kept, Failure failure) {
    if (kept.isPresent() && ServerGone.isIn(failure.cause())) {
      model.drafts().await(kept.get());
      model.startBlank();
      return;
    }
    model.takeInHand(model.atHand().sent(entry));
    model.turnTo(new EntryState.Unanswered(failure));
  }
}
