package plumbline.views.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.attachment.AttachResult;
import plumbline.domain.finance.attachment.Attachment;
import plumbline.domain.finance.attachment.AttachmentContent;
import plumbline.domain.finance.attachment.Attachments;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.domain.finance.attachment.NewAttachment;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.FileKind;
import plumbline.views.dialog.Refusal;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The files of one entry: listed, added, opened, saved elsewhere, marked as superseded. */
final class AttachmentsModel {
  private static final Texts TEXTS = Texts.of(AttachmentsModel.class);
  private static final String ANY_TYPE = "application/octet-stream";

  private final Attachments attachments;
  private final WorkRunner runner;
  private final LatestOnly latest;
  private final Dialogs dialogs;
  private final Supplier<UUID> ids;
  private final OutsideProgram program;
  private final ObservableList<Attachment> files = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable UUID entry;

  AttachmentsModel(
      Attachments attachments,
      WorkRunner runner,
      Dialogs dialogs,
      Supplier<UUID> ids,
      OutsideProgram program) {
    this.attachments = attachments;
    this.runner = runner;
    this.dialogs = dialogs;
    this.ids = ids;
    this.program = program;
    latest = new LatestOnly(runner);
  }

  ObservableList<Attachment> files() {
    return files;
  }

  /** Why the files are not known, while they are not. */
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  void read(UUID shown) {
    if (!shown.equals(entry)) {
      files.clear();
    }
    entry = shown;
    latest.run(
        Work.of(() -> attachments.of(shown))
            .named(TEXTS.get("files.reading"))
            .onSuccess(
                found -> {
                  failure.set(Optional.empty());
                  show(found);
                })
            .onFailure(why -> failure.set(Optional.of(why))));
  }

  private void show(List<Attachment> found) {
    if (!files.equals(found)) {
      files.setAll(found);
    }
  }

  /** Lets the person choose a file and keeps it with the entry. */
  void add() {
    UUID to = entry;
    if (to == null) {
      return;
    }
    dialogs
        .chooseFileToOpen(new FileKind(TEXTS.get("files.any"), "*"))
        .ifPresent(file -> add(to, ids.get(), file));
  }

  private void add(UUID to, UUID id, Path file) {
    String name = String.valueOf(file.getFileName());
    runner.run(
        Work.of(() -> attach(to, id, name, file))
            .named(TEXTS.get("files.adding"))
            .onSuccess(result -> answered(result, to, TEXTS.get("files.added", name)))
            .onFailure(
                IOException.class,
                _ ->
                    dialogs.refuse(
                        new Refusal(
                            TEXTS.get("files.refused"),
                            TEXTS.get("files.unreadable", name),
                            TEXTS.get("files.chooseAnother"))))
            .onFailure(dialogs::fail));
  }

  /** A file that is too large is not even read. */
  private AttachResult attach(UUID to, UUID id, String name, Path file)
      throws IOException, SQLException {
    long size = Files.size(file);
    if (size > NewAttachment.LIMIT) {
      return new AttachResult.Refused(
          new plumbline.domain.central.Refusal(
              "file", name, TEXTS.get("files.tooLarge", name, FileSize.words(size))));
    }
    String type = Files.probeContentType(file);
    return attachments.attach(
        new NewAttachment(
            id,
            to,
            name,
            type == null ? ANY_TYPE : type,
            FileContent.of(Files.readAllBytes(file))));
  }

  /** Marks a file as superseded; it stays in the list. */
  void supersede(Attachment file) {
    UUID of = entry;
    if (of == null || file.superseded()) {
      return;
    }
    runner.run(
        Work.of(() -> attachments.supersede(of, file.id()))
            .named(TEXTS.get("files.marking"))
            .onSuccess(result -> answered(result, of, TEXTS.get("files.marked", file.fileName())))
            .onFailure(dialogs::fail));
  }

  private void answered(AttachResult result, UUID of, String done) {
    switch (result) {
      case AttachResult.Attached _ -> {
        dialogs.notice(done);
        if (of.equals(entry)) {
          read(of);
        }
      }
      case AttachResult.Refused(var refusal) ->
          dialogs.refuse(
              new Refusal(
                  TEXTS.get("files.refused"), refusal.message(), TEXTS.get("files.chooseAnother")));
    }
  }

  /** Shows a file in the outside program, if it still is what was added. */
  void open(Attachment file) {
    if (ProgramFiles.isOne(file.fileName())) {
      dialogs.refuse(
          new Refusal(
              TEXTS.get("files.notOpened"),
              TEXTS.get("files.isProgram", file.fileName()),
              TEXTS.get("files.saveIt")));
      return;
    }
    runner.run(
        Work.of(() -> show(attachments.read(file.id())))
            .named(TEXTS.get("files.opening"))
            .onSuccess(content -> opened(content, file.fileName()))
            .onFailure(
                IOException.class,
                _ ->
                    dialogs.refuse(
                        new Refusal(
                            TEXTS.get("files.notOpened"),
                            TEXTS.get("files.noProgram", file.fileName()),
                            TEXTS.get("files.saveIt"))))
            .onFailure(dialogs::fail));
  }

  private AttachmentContent show(AttachmentContent content) throws IOException {
    if (content instanceof AttachmentContent.Intact(String fileName, FileContent bytes)) {
      program.open(fileName, bytes);
    }
    return content;
  }

  private void opened(AttachmentContent content, String fileName) {
    switch (content) {
      case AttachmentContent.Intact _ -> dialogs.notice(TEXTS.get("files.opened", fileName));
      case AttachmentContent.Damaged damaged ->
          dialogs.refuse(
              new Refusal(
                  TEXTS.get("files.notOpened"), damaged.message(), TEXTS.get("files.askIt")));
    }
  }

  /** Saves a file where the person wants it, if it still is what was added. */
  void save(Attachment file) {
    dialogs
        .chooseFileToSave(new FileKind(TEXTS.get("files.any"), "*"), file.fileName())
        .ifPresent(target -> save(file, target));
  }

  private void save(Attachment file, Path target) {
    runner.run(
        Work.of(() -> write(attachments.read(file.id()), target))
            .named(TEXTS.get("files.saving"))
            .onSuccess(content -> saved(content, target))
            .onFailure(dialogs::fail));
  }

  private static AttachmentContent write(AttachmentContent content, Path target)
      throws IOException {
    if (content instanceof AttachmentContent.Intact intact) {
      Files.write(target, intact.content().bytes());
    }
    return content;
  }

  private void saved(AttachmentContent content, Path target) {
    switch (content) {
      case AttachmentContent.Intact _ ->
          dialogs.notice(TEXTS.get("files.saved", String.valueOf(target.getFileName())));
      case AttachmentContent.Damaged damaged ->
          dialogs.refuse(
              new Refusal(TEXTS.get("files.damaged"), damaged.message(), TEXTS.get("files.askIt")));
    }
  }
}
