package plumbline.views.recurring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.finance.recurring.Saving;
import plumbline.domain.finance.recurring.Template;
import plumbline.domain.finance.recurring.TemplateLine;
import plumbline.domain.finance.recurring.Templates;
import plumbline.views.dialog.Dialogs;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.journal.entry.EntryInForm;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Fills the entry being typed from a template, or keeps it as one. */
final class TemplateModel {
  private static final Texts TEXTS = Texts.of(TemplateModel.class);

  private final Templates templates;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final Supplier<UUID> ids;
  private final EntryInForm filling;
  private final TemplateForm form = new TemplateForm();
  private final AmountText amount = AmountText.money(Amounts.ofProgram());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private boolean saving;

  TemplateModel(
      Templates templates,
      WorkRunner runner,
      Dialogs dialogs,
      Supplier<UUID> ids,
      EntryInForm filling) {
    this.templates = templates;
    this.runner = runner;
    this.dialogs = dialogs;
    this.ids = ids;
    this.filling = filling;
    form.nameProperty().subscribe((before, now) -> message.set(""));
    amount.textProperty().subscribe((before, now) -> message.set(""));
  }

  TemplateForm form() {
    return form;
  }

  /** What the template's shares are of. */
  AmountText amount() {
    return amount;
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Why nothing was taken or kept; empty while there is nothing to say. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  void begin() {
    form.nameProperty().set("");
    amount.textProperty().set("");
    open.set(true);
    runner.run(
        Work.of(templates::all)
            .named(TEXTS.get("template.reading"))
            .onSuccess(form::offer)
            .onFailure(this::failed));
  }

  void leave() {
    open.set(false);
  }

  private void failed(Failure failure) {
    message.set(TEXTS.get("template.unreachable", failure.reason()));
  }

  /** Fills the entry; what was typed can be had back for ten seconds. */
  void take() {
    Optional<Template> chosen = form.chosen();
    if (chosen.isEmpty()) {
      message.set(TEXTS.get("template.unknown", form.nameProperty().get().strip()));
      return;
    }
    Template template = chosen.get();
    BigDecimal of = amount.reading().orZero();
    if (amount.reading() instanceof AmountReading.Unreadable(String typed)) {
      message.set(TEXTS.get("amount.unreadable", typed));
      return;
    }
    if (template.hasShares() && of.signum() <= 0) {
      message.set(TEXTS.get("template.amountNeeded", template.name()));
      return;
    }
    Runnable undo =
        filling.fill(template.reference(), template.description(), template.linesOf(of));
    leave();
    dialogs.done(TEXTS.get("template.taken", template.name()), undo);
  }

  /** Keeps the entry being typed under the name; a template of that name gets a new version. */
  void keep() {
    if (saving) {
      return;
    }
    String name = form.nameProperty().get().strip();
    List<TemplateLine> lines = TemplateLines.of(filling.lines());
    Optional<String> unbalanced = TemplateLines.unbalanced(lines);
    if (unbalanced.isPresent()) {
      message.set(unbalanced.get());
      return;
    }
    Optional<Template> known = form.chosen();
    Template template =
        new Template(
            known.map(Template::id).orElseGet(ids),
            name,
            filling.reference(),
            filling.description(),
            lines,
            known.map(Template::version).orElse(0),
            false);
    saving = true;
    runner.run(
        Work.of(() -> templates.save(template))
            .named(TEXTS.get("template.keeping"))
            .onSuccess(result -> kept(result, name))
            .onFailure(this::failed)
            .onFinished(() -> saving = false));
  }

  private void kept(Saving result, String name) {
    switch (result) {
      case Saving.Saved _ -> {
        leave();
        dialogs.notice(TEXTS.get("template.kept", name));
      }
      case Saving.Refused(var refusal) -> message.set(refusal.message());
    }
  }
}
