package plumbline.views.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.views.dialog.Dialogs;
import plumbline.views.field.AmountReading;
import plumbline.views.field.DateText;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Making invoices by hand, one after the other. The id is made when one is begun and kept until it
 * is issued, so that it is issued once however often it is sent.
 */
final class HandModel {
  private static final Texts TEXTS = Texts.of(HandModel.class);
  private static final Pattern IN_LINE = Pattern.compile("lines\\[(\\d{1,6})]\\..*");

  private final InvoiceServices services;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final HandForm form;
  private final Supplier<UUID> ids;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private Runnable onIssued = () -> {};
  private UUID id;

  HandModel(
      InvoiceServices services,
      WorkRunner runner,
      Dialogs dialogs,
      HandForm form,
      Supplier<UUID> ids) {
    this.services = services;
    this.runner = runner;
    this.dialogs = dialogs;
    this.form = form;
    this.ids = ids;
    id = ids.get();
  }

  HandForm form() {
    return form;
  }

  InvoiceServices services() {
    return services;
  }

  WorkRunner runner() {
    return runner;
  }

  /** What is wrong with the whole or its header, or that no answer came. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  void setOnIssued(Runnable handler) {
    onIssued = handler;
  }

  /** Reads rates and terms; what is typed stays. */
  void readTerms() {
    runner.run(
        Work.of(() -> services.choices().terms())
            .named(TEXTS.get("hand.reading"))
            .onSuccess(form::setTerms)
            .onFailure(failure -> refusal.set(TEXTS.get("hand.noTerms", failure.reason()))));
  }

  /** Issues what is typed and begins the next; while one is under way this does nothing. */
  void issue() {
    if (sending.get()) {
      return;
    }
    refusal.set("");
    List<Refusal> unreadable = unreadable();
    if (!unreadable.isEmpty()) {
      refuse(unreadable);
      return;
    }
    InvoiceDraft draft = form.toDraft(id);
    sending.set(true);
    runner.run(
        Work.of(() -> services.invoices().issue(draft))
            .named(TEXTS.get("hand.issuing"))
            .onSuccess(this::answered)
            .onFailure(this::unanswered)
            .onFinished(() -> sending.set(false)));
  }

  private void answered(Issuing issuing) {
    switch (issuing) {
      case Issuing.Issued issued -> {
        dialogs.notice(TEXTS.get("hand.issued", issued.number()));
        id = ids.get();
        form.clear();
        onIssued.run();
      }
      case Issuing.Refused refused -> refuse(refused.refusals());
    }
  }

  private void unanswered(Failure failure) {
    refusal.set(TEXTS.get("hand.unanswered", failure.reason()));
  }

  private void refuse(List<Refusal> refusals) {
    List<HandLine> written = form.writtenLines();
    List<String> whole = new ArrayList<>();
    for (Refusal each : refusals) {
      Matcher line = IN_LINE.matcher(each.field());
      int index = line.matches() ? Integer.parseInt(line.group(1)) : written.size();
      if (index < written.size()) {
        written.get(index).refusalProperty().set(each.message());
      } else {
        whole.add(each.message());
      }
    }
    refusal.set(String.join(" ", whole));
  }

  private List<Refusal> unreadable() {
    List<Refusal> refusals = new ArrayList<>();
    for (DateText date : List.of(form.issued(), form.taxPoint(), form.due())) {
      if (date.date().isEmpty()) {
        refusals.add(Refusal.ofWhole(TEXTS.get("hand.noDate", date.typed())));
      }
    }
    List<HandLine> written = form.writtenLines();
    for (int i = 0; i < written.size(); i++) {
      for (var amount : List.of(written.get(i).quantity(), written.get(i).unitNet())) {
        if (amount.reading() instanceof AmountReading.Unreadable(String typed)) {
          refusals.add(new Refusal("lines[" + i + "].", typed, TEXTS.get("hand.noAmount", typed)));
        }
      }
    }
    return refusals;
  }
}
