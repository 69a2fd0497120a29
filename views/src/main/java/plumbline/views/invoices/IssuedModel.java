package plumbline.views.invoices;

import java.nio.file.Files;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.invoice.StoredDocument;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.FileKind;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** One issued invoice, and saving its document where the person wants it. */
final class IssuedModel {
  private static final Texts TEXTS = Texts.of(IssuedModel.class);

  private final Invoices invoices;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final UUID id;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());

  /** Where the reading stands. */
  sealed interface Reading {
    record Underway() implements Reading {}

    record Shown(IssuedInvoice invoice) implements Reading {}

    record Missing() implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  IssuedModel(Invoices invoices, WorkRunner runner, Dialogs dialogs, UUID id) {
    this.invoices = invoices;
    this.runner = runner;
    this.dialogs = dialogs;
    this.id = id;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  void read() {
    latest.run(
        Work.of(() -> invoices.invoice(id))
            .named(TEXTS.get("issued.reading"))
            .onSuccess(
                found ->
                    reading.set(
                        found.<Reading>map(Reading.Shown::new).orElseGet(Reading.Missing::new)))
            .onFailure(failure -> reading.set(new Reading.Failed(failure))));
  }

  /** Fetches the document, making the copy where there is none, then asks where to put it. */
  void save() {
    runner.run(
        Work.of(() -> invoices.document(id))
            .named(TEXTS.get("issued.fetching"))
            .onSuccess(this::choosePlace));
  }

  private void choosePlace(StoredDocument document) {
    read();
    FileKind pdf = new FileKind(TEXTS.get("issued.pdf"), "pdf");
    dialogs
        .chooseFileToSave(pdf, document.fileName())
        .ifPresent(
            file ->
                runner.run(
                    Work.doing(() -> Files.write(file, document.pdf()))
                        .named(TEXTS.get("issued.saving"))
                        .onSuccess(
                            _ -> dialogs.notice(TEXTS.get("issued.saved", file.getFileName())))));
  }

  void forget() {
    latest.forget();
  }
}
