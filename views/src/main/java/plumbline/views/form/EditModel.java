package plumbline.views.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.views.dialog.Dialogs;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Edits one record at a time. What is typed stays until it is saved or left, and what was left can
 * be had back for ten seconds.
 */
public final class EditModel<T> {
  private static final Texts TEXTS = Texts.of(EditModel.class);

  private final RecordKind<T> kind;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final TypedForm form = new TypedForm();
  private final ReadOnlyObjectWrapper<EditState<T>> state =
      new ReadOnlyObjectWrapper<>(new EditState.Closed<>());
  private final ReadOnlyStringWrapper cursor = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Map<String, String> shown = Map.of();
  private Consumer<T> onSaved = record -> {};

  public EditModel(RecordKind<T> kind, WorkRunner runner, Dialogs dialogs) {
    this.kind = kind;
    this.runner = runner;
    this.dialogs = dialogs;
  }

  public TypedForm form() {
    return form;
  }

  public ReadOnlyObjectProperty<EditState<T>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The first wrong field after a refusal. */
  public ReadOnlyStringProperty cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /** Why the whole was refused; empty while it was not. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public void setOnSaved(Consumer<T> handler) {
    onSaved = handler;
  }

  public boolean isOpen() {
    return state.get().isOpen();
  }

  /** Begins a change, unless another record is being typed. */
  public void change(T record) {
    open(record, Optional.of(record));
  }

  /** Begins a new record from a first proposal, unless another is being typed. */
  public void begin(T proposal) {
    open(proposal, Optional.empty());
  }

  private void open(T record, Optional<T> seen) {
    if (isOpen()) {
      return;
    }
    show(record);
    state.set(new EditState.Typing<>(seen));
  }

  private void show(T record) {
    kind.show(record, form);
    shown = form.all();
    form.clearRefusals();
    refusal.set("");
    cursor.set("");
  }

  /** Leaves without saving, unless it is on its way already. */
  public void leave() {
    EditState<T> before = state.get();
    if (!before.isOpen() || before instanceof EditState.Sent) {
      return;
    }
    Map<String, String> typed = form.all();
    Map<String, String> shownBefore = shown;
    state.set(new EditState.Closed<>());
    if (!typed.equals(shownBefore)) {
      dialogs.done(
          TEXTS.get("edit.left"),
          () -> {
            if (!isOpen()) {
              form.setAll(typed);
              shown = shownBefore;
              state.set(before);
            }
          });
    }
  }

  /** Saves what is typed. */
  public void save() {
    EditState<T> before = state.get();
    if (!before.isOpen() || before instanceof EditState.Sent) {
      return;
    }
    form.clearRefusals();
    refusal.set("");
    cursor.set("");
    Optional<T> seen = before.record();
    switch (kind.read(form, seen)) {
      case RecordKind.Reading.Unreadable<T>(List<Refusal> refusals) -> refuse(refusals);
      case RecordKind.Reading.Read<T>(T wanted) -> {
        state.set(new EditState.Sent<>(seen));
        runner.run(
            Work.of(() -> kind.save(seen, wanted))
                .named(TEXTS.get("edit.saving"))
                .onSuccess(saving -> answered(saving, seen))
                .onFailure(failure -> unanswered(failure, seen)));
      }
    }
  }

  private void unanswered(Failure failure, Optional<T> seen) {
    state.set(new EditState.Unanswered<>(seen, failure));
  }

  private void answered(Saving<T> saving, Optional<T> seen) {
    switch (saving) {
      case Saving.Saved<T>(T record) -> {
        state.set(new EditState.Closed<>());
        dialogs.notice(TEXTS.get("edit.saved", kind.label(record)));
        onSaved.accept(record);
      }
      case Saving.Refused<T>(List<Refusal> refusals) -> {
        state.set(new EditState.Typing<>(seen));
        refuse(refusals);
      }
      case Saving.Stale<T>(T now, Refusal why) -> {
        mergeInto(now);
        state.set(new EditState.Stale<>(now, why.message()));
      }
    }
  }

  /** Fields nobody typed in here show what is there now; what was typed stays. */
  private void mergeInto(T now) {
    Map<String, String> typed = new HashMap<>(form.all());
    typed.entrySet().removeIf(field -> field.getValue().equals(shown.get(field.getKey())));
    kind.show(now, form);
    shown = form.all();
    form.setAll(typed);
  }

  private void refuse(List<Refusal> refusals) {
    for (Refusal why : refusals) {
      if (form.has(why.field())) {
        form.refuse(why.field(), why.message());
      } else {
        refusal.set((refusal.get() + " " + why.message()).strip());
      }
    }
    refusals.stream().map(Refusal::field).filter(form::has).findFirst().ifPresent(cursor::set);
  }
}
