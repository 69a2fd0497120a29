package plumbline.views.journal.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.Posting;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.Attempt;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.DraftDesk;
import plumbline.views.journal.draft.EntryBench;
import plumbline.views.journal.draft.OpenEntry;
import plumbline.views.journal.draft.SaveState;
import plumbline.views.journal.draft.ServerGone;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.journal.form.EntryRefusals;
import plumbline.views.journal.form.UnreadableFields;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Running;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/**
 * Typing and posting one entry after the other. The id of an entry is made when it is begun and
 * kept until it is posted, so that it is posted once however often it is sent.
 */
public final class EntryModel implements OpenEntry {
  private static final Texts TEXTS = Texts.of(EntryModel.class);

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Ledger ledger;
  private final Books books;
  private final EntryBench bench;
  private final LatestOnly posting;
  private final Supplier<UUID> ids;
  private final EntryForm form;
  private final EntryRefusals refusals;
  private final EntryTools tools;
  private final DraftDesk drafts;
  private final ReadOnlyObjectWrapper<EntryState> state =
      new ReadOnlyObjectWrapper<>(new EntryState.Typing());
  private final ReadOnlyObjectWrapper<Optional<EntryPlace>> cursor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Posting.Posted> onPosted = posted -> {};
  private UUID id;
  private @Nullable EntryDraft unanswered;

  public EntryModel(Ledger ledger, Books books, EntryBench bench, EntryForm form, EntryAids aids) {
    this.ledger = ledger;
    this.books = books;
    this.bench = bench;
    posting = new LatestOnly(bench.runner());
    this.form = form;
    ids = aids.ids();
    id = ids.get();
    form.refusals()
        .addListener(
            (MapChangeListener<EntryField, String>)
                change -> {
                  if (!form.refusals().containsKey(EntryField.POSTING_DATE)) {
                    offer.set(Optional.empty());
                  }
                });
    refusals = new EntryRefusals(form);
    tools = new EntryTools(this, ledger, bench, aids);
    drafts = new DraftDesk(this, ledger, bench, aids);
    form.setOnChange(() -> drafts.saver().changed());
    drafts.restore();
  }

  public EntryForm form() {
    return form;
  }

  Books books() {
    return books;
  }

  @Override
  public UUID id() {
    return id;
  }

  public DraftDesk drafts() {
    return drafts;
  }

  /** What writes whole lines: VAT, pasting, the last similar entry. */
  EntryTools tools() {
    return tools;
  }

  ReadOnlyObjectProperty<EntryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  boolean isSent() {
    return state.get() instanceof EntryState.Sent;
  }

  /** Where the cursor belongs: the first wrong field, or the first field of the next entry. */
  ReadOnlyObjectProperty<Optional<EntryPlace>> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /** The next open day, while the posting date is refused for a closed period. */
  ReadOnlyObjectProperty<Optional<LocalDate>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** Posts on the next open day; the document keeps its date, and VAT its tax point. */
  void takeOffer() {
    offer
        .get()
        .ifPresent(
            day -> {
              String documentDate = form.documentDate().textProperty().get();
              form.postingDate().set(day);
              form.documentDate().textProperty().set(documentDate);
              post();
            });
  }

  void moveCursor(EntryPlace place) {
    cursor.set(Optional.empty());
    cursor.set(Optional.of(place));
  }

  public void setOnPosted(Consumer<Posting.Posted> handler) {
    onPosted = handler;
  }

  @Override
  public void tellPosted(Posting.Posted posted) {
    onPosted.accept(posted);
  }

  @Override
  public Draft present() {
    return new Draft(id, bench.clock().instant(), form.lasting(), false, unanswered, "");
  }

  @Override
  public boolean isBlank() {
    return form.isBlank();
  }

  @Override
  public void open(Draft draft) {
    cursor.set(Optional.empty());
    form.begin(draft.typed());
    id = draft.id();
    unanswered = draft.submitted();
    state.set(new EntryState.Typing());
    drafts.saver().turnTo(new SaveState.Saved(draft.savedAt()));
    if (!draft.refusal().isEmpty()) {
      form.refusals().put(EntryField.WHOLE, draft.refusal());
    }
    moveCursor(EntryPlace.header(EntryField.DESCRIPTION));
  }

  /** Posts what is typed and begins the next entry; while one is under way this does nothing. */
  void post() {
    if (isSent()) {
      return;
    }
    form.clearRefusals();
    cursor.set(Optional.empty());
    List<Refusal> unreadable = new UnreadableFields(form).refusals();
    if (!unreadable.isEmpty()) {
      refuse(unreadable);
      return;
    }
    EntryDraft entry = form.toDraft(id, books.chart());
    state.set(new EntryState.Sent());
    drafts.submit(entry, kept -> send(entry, kept));
  }

  private void send(EntryDraft entry, Optional<Draft> kept) {
    boolean mayBePosted = unanswered != null;
    Running impatience = bench.ticker().every(PATIENCE, () -> kept.ifPresent(this::letWait));
    posting.run(
        Work.of(() -> Attempt.at(ledger, entry, mayBePosted))
            .named(TEXTS.get("entry.posting"))
            .onSuccess(this::answered)
            .onFailure(failure -> unanswered(entry, kept, failure))
            .onFinished(impatience::cancel));
  }

  /** Nobody looks at a form that is sent for longer; what is on the disk is sent again. */
  private void letWait(Draft kept) {
    if (isSent() && id.equals(kept.id())) {
      posting.forget();
      drafts.await(kept);
      startBlank();
    }
  }

  @Override
  public void clear() {
    if (form.isBlank() || isSent()) {
      return;
    }
    TypedEntry typed = form.typed();
    UUID clearedId = id;
    EntryDraft sent = unanswered;
    EntryState before = state.get();
    drafts.saver().forget(id);
    startBlank();
    bench
        .dialogs()
        .done(
            TEXTS.get("entry.cleared"),
            () -> {
              drafts.setAside();
              form.begin(typed);
              id = clearedId;
              unanswered = sent;
              state.set(before);
              drafts.saver().changed();
            });
  }

  /** Keeps what is typed as a draft and begins another entry. */
  void setAside() {
    if (!isSent()) {
      drafts.setAside();
    }
  }

  @Override
  public void startBlank() {
    beginAnother();
    cursor.set(Optional.empty());
    form.clear(form.postingDate().date().orElseGet(form::today));
    state.set(new EntryState.Typing());
    cursor.set(Optional.of(EntryPlace.header(EntryField.POSTING_DATE)));
  }

  private void answered(Attempt attempt) {
    switch (attempt.posting()) {
      case Posting.Posted posted -> {
        bench.dialogs().notice(TEXTS.get("entry.posted", posted.number()));
        drafts.saver().forget(id);
        startBlank();
        onPosted.accept(posted);
      }
      case Posting.Refused _ when attempt.earlier().isPresent() -> {
        drafts.saver().forget(id);
        beginAnother();
        drafts.saver().changed();
        state.set(new EntryState.PostedEarlier(attempt.earlier().get().summary()));
      }
      case Posting.Refused refused -> {
        drafts.saver().changed();
        state.set(new EntryState.Typing());
        refuse(refused.refusals());
      }
    }
  }

  private void beginAnother() {
    id = ids.get();
    unanswered = null;
  }

  /** On the disk it can wait for the server; otherwise it waits in the form. */
  private void unanswered(EntryDraft entry, Optional<Draft> kept, Failure failure) {
    if (kept.isPresent() && ServerGone.isIn(failure.cause())) {
      drafts.await(kept.get());
      startBlank();
      return;
    }
    unanswered = entry;
    drafts.saver().changed();
    state.set(new EntryState.Unanswered(failure));
  }

  @Override
  public void refuse(List<Refusal> sentences) {
    cursor.set(refusals.show(sentences));
    offer.set(OfferedDay.in(sentences));
  }

  /** Stops; what is returned writes the last words, away from the screen. */
  public Runnable leave() {
    tools.balances().stop();
    return drafts.leave();
  }
}
