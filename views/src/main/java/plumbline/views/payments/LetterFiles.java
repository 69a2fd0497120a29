package plumbline.views.payments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.domain.finance.receivable.Letter;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.FileKind;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Saves letters where the person wants them. */
final class LetterFiles {
  private static final Texts TEXTS = Texts.of(LetterFiles.class);

  private LetterFiles() {}

  static Optional<Path> choose(Dialogs dialogs, String fileName) {
    return dialogs.chooseFileToSave(new FileKind(TEXTS.get("letter.pdf"), "pdf"), fileName);
  }

  static void save(Letter.Made letter, Dialogs dialogs, WorkRunner runner) {
    choose(dialogs, letter.fileName())
        .ifPresent(
            file ->
                runner.run(
                    Work.doing(() -> Files.write(file, letter.pdf()))
                        .named(TEXTS.get("letter.saving"))
                        .onSuccess(
                            _ -> dialogs.notice(TEXTS.get("letter.saved", file.getFileName())))));
  }
}
