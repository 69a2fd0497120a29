package plumbline.views.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.Posting;
import plumbline.views.dialog.Dialogs;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Typing and posting one entry after the other. The id of an entry is made when it is begun and
 * kept until it is posted, so that it is posted once however often it is sent.
 */
public final class EntryModel {
  private static final Texts TEXTS = Texts.of(EntryModel.class);

  private final Ledger ledger;
  private final Books books;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final Supplier<UUID> ids;
  private final EntryForm form;
  private final ReadOnlyObjectWrapper<EntryState> state =
      new ReadOnlyObjectWrapper<>(new EntryState.Typing());
  private final ReadOnlyObjectWrapper<Optional<EntryPlace>> cursor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Posting.Posted> onPosted = posted -> {};
  private UUID id;
  private boolean unclear;

  EntryModel(
      Ledger ledger,
      Books books,
      WorkRunner runner,
      Dialogs dialogs,
      EntryForm form,
      Supplier<UUID> ids) {
    this.ledger = ledger;
    this.books = books;
    this.runner = runner;
    this.dialogs = dialogs;
    this.form = form;
    this.ids = ids;
    id = ids.get();
    form.refusals()
        .addListener(
            (MapChangeListener<EntryField, String>)
                change -> {
                  if (!form.refusals().containsKey(EntryField.POSTING_DATE)) {
                    offer.set(Optional.empty());
                  }
                });
  }

  EntryForm form() {
    return form;
  }

  Books books() {
    return books;
  }

  ReadOnlyObjectProperty<EntryState> stateProperty() {
    return state.getReadOnlyProperty();
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

  void setOnPosted(Consumer<Posting.Posted> handler) {
    onPosted = handler;
  }

  /** Posts what is typed and begins the next entry; while one is under way this does nothing. */
  void post() {
    if (state.get() instanceof EntryState.Sent) {
      return;
    }
    form.clearRefusals();
    cursor.set(Optional.empty());
    List<Refusal> unreadable = new UnreadableFields(form).refusals();
    if (!unreadable.isEmpty()) {
      refuse(unreadable);
      return;
    }
    EntryDraft draft = form.toDraft(id, books.chart());
    boolean mayBePosted = unclear;
    state.set(new EntryState.Sent());
    runner.run(
        Work.of(() -> Attempt.at(ledger, draft, mayBePosted))
            .named(TEXTS.get("entry.posting"))
            .onSuccess(this::answered)
            .onFailure(this::unanswered));
  }

  /** Empties the form for another entry; for ten seconds what was typed can be had back. */
  void clear() {
    if (form.isBlank() || state.get() instanceof EntryState.Sent) {
      return;
    }
    Typed typed = Typed.in(form);
    UUID clearedId = id;
    boolean wasUnclear = unclear;
    EntryState before = state.get();
    startBlank();
    dialogs.done(
        TEXTS.get("entry.cleared"),
        () -> {
          form.clear(form.postingDate().date().orElseGet(form::today));
          typed.into(form);
          id = clearedId;
          unclear = wasUnclear;
          state.set(before);
        });
  }

  private void startBlank() {
    beginAnother();
    cursor.set(Optional.empty());
    form.clear(form.postingDate().date().orElseGet(form::today));
    state.set(new EntryState.Typing());
    cursor.set(Optional.of(EntryPlace.header(EntryField.POSTING_DATE)));
  }

  private void answered(Attempt attempt) {
    switch (attempt.posting()) {
      case Posting.Posted posted -> posted(posted);
      case Posting.Refused refused when attempt.earlier().isPresent() -> {
        beginAnother();
        state.set(new EntryState.PostedEarlier(attempt.earlier().get().summary()));
      }
      case Posting.Refused refused -> {
        state.set(new EntryState.Typing());
        refuse(refused.refusals());
      }
    }
  }

  private void posted(Posting.Posted posted) {
    dialogs.notice(TEXTS.get("entry.posted", posted.number()));
    startBlank();
    onPosted.accept(posted);
  }

  private void beginAnother() {
    id = ids.get();
    unclear = false;
  }

  private void unanswered(Failure failure) {
    unclear = true;
    state.set(new EntryState.Unanswered(failure));
  }

  /** Puts every message at its field, several at one field one after the other. */
  private void refuse(List<Refusal> refusals) {
    List<LineForm> written = form.writtenLines();
    for (Refusal refusal : refusals) {
      EntryPlace place = EntryPlace.of(refusal.field());
      if (place.field() == EntryField.CONTROL_REASON) {
        form.askReason();
      }
      if (place.line() >= 0 && place.line() < written.size()) {
        written
            .get(place.line())
            .refusals()
            .merge(place.field(), refusal.message(), (first, next) -> first + " " + next);
      } else {
        EntryField field = place.line() < 0 ? place.field() : EntryField.WHOLE;
        form.refusals().merge(field, refusal.message(), (first, next) -> first + " " + next);
      }
    }
    offer.set(OfferedDay.in(refusals));
    cursor.set(refusals.stream().findFirst().map(refusal -> placeInForm(refusal, written)));
  }

  /** The index among the written lines is not that among all lines. */
  private EntryPlace placeInForm(Refusal refusal, List<LineForm> written) {
    EntryPlace place = EntryPlace.of(refusal.field());
    return place.line() >= 0 && place.line() < written.size()
        ? new EntryPlace(form.lines().indexOf(written.get(place.line())), place.field())
        : place;
  }
}
