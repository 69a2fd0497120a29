package plumbline.views.journal.entry;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.Posting;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.DraftDesk;
import plumbline.views.journal.draft.EntryBench;
import plumbline.views.journal.draft.OpenEntry;
import plumbline.views.journal.draft.SaveState;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.journal.form.EntryRefusals;
import plumbline.views.text.Texts;

/**
 * Typing one entry after the other. The id of an entry is made when it is begun and kept until it
 * is posted, so that it is posted once however often it is sent.
 */
public final class EntryModel implements OpenEntry {
  private static final Texts TEXTS = Texts.of(EntryModel.class);

  private final Books books;
  private final EntryBench bench;
  private final Supplier<UUID> ids;
  private final EntryForm form;
  private final EntryTools tools;
  private final DraftDesk drafts;
  private final EntryPosting posting;
  private final OpenDayOffer offer;
  private final ReadOnlyObjectWrapper<EntryState> state =
      new ReadOnlyObjectWrapper<>(new EntryState.Typing());
  private final EntryCursor cursor = new EntryCursor();
  private Consumer<Posting.Posted> onPosted = posted -> {};
  private EntryAtHand atHand;

  private record Cleared(TypedEntry typed, EntryAtHand atHand, EntryState state) {}

  public EntryModel(Ledger ledger, Books books, EntryBench bench, EntryForm form, EntryAids aids) {
    this.books = books;
    this.bench = bench;
    this.form = form;
    ids = aids.ids();
    atHand = EntryAtHand.begun(ids.get());
    offer = new OpenDayOffer(form);
    tools = new EntryTools(this, ledger, bench, aids);
    drafts = new DraftDesk(this, ledger, bench, aids.drafts(), ids);
    posting = new EntryPosting(this, ledger, bench);
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
    return atHand.id();
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

  void turnTo(EntryState now) {
    state.set(now);
  }

  boolean isSent() {
    return state.get() instanceof EntryState.Sent;
  }

  EntryCursor cursor() {
    return cursor;
  }

  /** The next open day, while the posting date is refused for a closed period. */
  OpenDayOffer offer() {
    return offer;
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
    return new Draft(
        atHand.id(), bench.clock().instant(), form.lasting(), false, atHand.unanswered(), "");
  }

  @Override
  public boolean isBlank() {
    return form.isBlank();
  }

  EntryAtHand atHand() {
    return atHand;
  }

  /** Another entry is in the form, or what is known of this one has changed. */
  void takeInHand(EntryAtHand entry) {
    atHand = entry;
    drafts.saver().changed();
  }

  @Override
  public void open(Draft draft) {
    cursor.forget();
    form.begin(draft.typed());
    atHand = new EntryAtHand(draft.id(), draft.submitted());
    state.set(new EntryState.Typing());
    drafts.saver().turnTo(new SaveState.Saved(draft.savedAt()));
    if (!draft.refusal().isEmpty()) {
      form.refusals().put(EntryField.WHOLE, draft.refusal());
    }
    cursor.move(EntryPlace.header(EntryField.DESCRIPTION));
  }

  /** Posts what is typed and begins the next entry; while one is under way this does nothing. */
  void post() {
    posting.post();
  }

  @Override
  public void clear() {
    if (!form.isBlank() && !isSent()) {
      Cleared cleared = new Cleared(form.typed(), atHand, state.get());
      drafts.saver().forget(atHand.id());
      startBlank();
      bench.dialogs().done(TEXTS.get("entry.cleared"), () -> bringBack(cleared));
    }
  }

  private void bringBack(Cleared cleared) {
    drafts.setAside();
    form.begin(cleared.typed());
    state.set(cleared.state());
    takeInHand(cleared.atHand());
  }

  /** Keeps what is typed as a draft and begins another entry. */
  void setAside() {
    if (!isSent()) {
      drafts.setAside();
    }
  }

  @Override
  public void startBlank() {
    cursor.forget();
    atHand = EntryAtHand.begun(ids.get());
    form.clear(form.header().nextDate());
    state.set(new EntryState.Typing());
    cursor.move(EntryPlace.header(EntryField.POSTING_DATE));
  }

  /** What is typed is another entry from now on. */
  void beginAnother() {
    takeInHand(EntryAtHand.begun(ids.get()));
  }

  @Override
  public void refuse(List<Refusal> sentences) {
    new EntryRefusals(form).show(sentences).ifPresent(cursor::move);
    offer.of(sentences);
  }

  /** Stops; what is returned writes the last words, away from the screen. */
  public Runnable leave() {
    tools.balances().stop();
    return drafts.leave();
  }
}
