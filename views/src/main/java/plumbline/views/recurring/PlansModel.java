package plumbline.views.recurring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.recurring.RecurringEntries;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Saving;
import plumbline.domain.finance.recurring.Schedule;
import plumbline.domain.finance.recurring.Template;
import plumbline.domain.finance.recurring.Templates;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** All entries that come again: changed, paused, retired, one at a time. */
final class PlansModel {
  private static final Texts TEXTS = Texts.of(PlansModel.class);

  private final RecurringEntries recurring;
  private final Templates templates;
  private final WorkRunner runner;
  private final LatestOnly reading;
  private final Supplier<UUID> ids;
  private final PlanForm form;
  private final ObservableList<RecurringEntry> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private UUID newId;
  private boolean saving;

  PlansModel(
      RecurringEntries recurring,
      Templates templates,
      WorkRunner runner,
      DateShortcuts dates,
      Supplier<UUID> ids) {
    this.recurring = recurring;
    this.templates = templates;
    this.runner = runner;
    this.ids = ids;
    reading = new LatestOnly(runner);
    form = new PlanForm(dates);
    newId = ids.get();
  }

  private record Answer(List<RecurringEntry> all, List<Template> templates) {}

  PlanForm form() {
    return form;
  }

  ObservableList<RecurringEntry> rows() {
    return rows;
  }

  /** Why the list is not known, while it is not. */
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the list was read once. */
  ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Whether one is being changed or made. */
  ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** Why nothing was saved; empty while there is nothing to say. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  String templateName(RecurringEntry entry) {
    return form.template().ofId(entry.template()).map(Template::name).orElse("");
  }

  void read() {
    reading.run(
        Work.of(() -> new Answer(recurring.all(), templates.all()))
            .named(TEXTS.get("plan.reading"))
            .onSuccess(
                answer -> {
                  form.template().offer(answer.templates());
                  rows.setAll(answer.all());
                  failure.set(Optional.empty());
                  read.set(true);
                })
            .onFailure(why -> failure.set(Optional.of(why))));
  }

  void begin() {
    message.set("");
    form.blank();
    editing.set(true);
  }

  void change(RecurringEntry entry) {
    message.set("");
    form.fill(entry);
    editing.set(true);
  }

  void leave() {
    message.set("");
    editing.set(false);
  }

  void save() {
    message.set("");
    form.read(newId).ifPresent(this::save);
  }

  /** Stops it from being due, or lets it run again. */
  void pause(RecurringEntry entry) {
    Schedule at = entry.schedule();
    save(
        new RecurringEntry(
            entry.id(),
            entry.template(),
            new Schedule(at.every(), at.day(), at.nextDue(), at.endDate(), !at.paused()),
            entry.amount(),
            entry.lastPosted(),
            false,
            entry.version()));
  }

  /** Takes it off the list; what it posted stays. */
  void retire(RecurringEntry entry) {
    save(
        new RecurringEntry(
            entry.id(),
            entry.template(),
            entry.schedule(),
            entry.amount(),
            entry.lastPosted(),
            true,
            entry.version()));
  }

  private void save(RecurringEntry entry) {
    if (saving) {
      return;
    }
    saving = true;
    runner.run(
        Work.of(() -> recurring.save(entry))
            .named(TEXTS.get("plan.saving"))
            .onSuccess(this::saved)
            .onFailure(why -> message.set(TEXTS.get("plan.unanswered", why.reason())))
            .onFinished(() -> saving = false));
  }

  private void saved(Saving result) {
    switch (result) {
      case Saving.Saved _ -> {
        newId = ids.get();
        leave();
        read();
      }
      case Saving.Refused(Refusal refusal) when refusal.field().equals(PlanForm.END_DATE) ->
          form.refusals().put(PlanForm.END_DATE, refusal.message());
      case Saving.Refused(Refusal refusal) -> message.set(refusal.message());
    }
  }
}
