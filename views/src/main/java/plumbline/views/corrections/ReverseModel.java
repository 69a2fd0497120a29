package plumbline.views.corrections;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.correction.Corrections;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.domain.finance.correction.ReversalResult;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Previews and posts the reversal of one entry. Its id is made once, so that it is posted once
 * however often it is sent.
 */
final class ReverseModel {
  static final String WHOLE = "";

  private static final Texts TEXTS = Texts.of(ReverseModel.class);

  private final UUID entry;
  private final Corrections corrections;
  private final WorkRunner runner;
  private final LatestOnly previews;
  private final UUID id;
  private final DateText date;
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<ReverseState> state =
      new ReadOnlyObjectWrapper<>(new ReverseState.Reading());
  private final ReadOnlyObjectWrapper<Optional<String>> cursor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<ReversalResult.Reversed> onReversed = reversed -> {};
  private boolean filling;

  ReverseModel(
      UUID entry,
      Corrections corrections,
      WorkRunner runner,
      DateShortcuts dates,
      Supplier<UUID> ids) {
    this.entry = entry;
    this.corrections = corrections;
    this.runner = runner;
    previews = new LatestOnly(runner);
    id = ids.get();
    date = new DateText(dates);
    date.dateProperty().subscribe((before, now) -> dateChanged(now));
    reason.subscribe((before, now) -> refusals.remove(Reversal.REASON));
  }

  DateText date() {
    return date;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** What is wrong, by field. */
  ObservableMap<String, String> refusals() {
    return refusals;
  }

  ReadOnlyObjectProperty<ReverseState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The field the cursor belongs in after a refusal. */
  ReadOnlyObjectProperty<Optional<String>> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  void setOnReversed(Consumer<ReversalResult.Reversed> handler) {
    onReversed = handler;
  }

  /** Shows both entries, dated as typed, or as the service proposes while nothing is. */
  void read() {
    if (state.get() instanceof ReverseState.Sent) {
      return;
    }
    Optional<LocalDate> wished = date.date();
    previews.run(
        Work.of(() -> corrections.preview(entry, wished))
            .named(TEXTS.get("reverse.reading"))
            .onSuccess(this::previewed)
            .onFailure(failure -> state.set(new ReverseState.Failed(failure))));
  }

  private void dateChanged(Optional<LocalDate> now) {
    refusals.remove(Reversal.DATE);
    if (!filling && now.isPresent()) {
      read();
    }
  }

  private void previewed(ReversalPreview preview) {
    switch (preview) {
      case ReversalPreview.Ready ready -> {
        filling = true;
        if (date.date().isEmpty()) {
          date.set(ready.reversal().postingDate());
        }
        filling = false;
        state.set(new ReverseState.Shown(ready));
      }
      case ReversalPreview.Refused(Refusal refusal) when refusal.field().isEmpty() ->
          state.set(new ReverseState.Impossible(refusal.message()));
      case ReversalPreview.Refused(Refusal refusal) ->
          refusals.put(refusal.field(), refusal.message());
    }
  }

  /** Posts what is shown; nobody posts what has not been seen yet. */
  void post() {
    switch (state.get()) {
      case ReverseState.Shown(var preview) -> post(preview);
      case ReverseState.Unanswered(var preview, Failure _) -> post(preview);
      case ReverseState.Reading _ -> refusals.put(WHOLE, TEXTS.get("reverse.unseen"));
      default -> {}
    }
  }

  private void post(ReversalPreview.Ready preview) {
    cursor.set(Optional.empty());
    refusals.remove(WHOLE);
    if (date.date().isEmpty()) {
      refuse(new Refusal(Reversal.DATE, date.typed(), TEXTS.get("date.unreadable", date.typed())));
      return;
    }
    Reversal reversal =
        new Reversal(id, entry, date.date().get(), reason.get().strip(), preview.style());
    state.set(new ReverseState.Sent(preview));
    runner.run(
        Work.of(() -> corrections.reverse(reversal))
            .named(TEXTS.get("reverse.posting"))
            .onSuccess(result -> answered(result, preview))
            .onFailure(failure -> state.set(new ReverseState.Unanswered(preview, failure))));
  }

  private void answered(ReversalResult result, ReversalPreview.Ready preview) {
    state.set(new ReverseState.Shown(preview));
    switch (result) {
      case ReversalResult.Reversed reversed -> onReversed.accept(reversed);
      case ReversalResult.Refused(Refusal refusal) -> refuse(refusal);
    }
  }

  private void refuse(Refusal refusal) {
    refusals.put(refusal.field(), refusal.message());
    cursor.set(Optional.of(refusal.field()));
  }

  void leave() {
    previews.forget();
  }
}
