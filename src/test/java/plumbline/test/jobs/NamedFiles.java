package plumbline.test.jobs;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import plumbline.views.dialog.FileChoice;
import plumbline.views.dialog.FileKind;

/** Names files at once, where a person would have the platform's own dialog. */
public final class NamedFiles implements FileChoice {
  private volatile Optional<Path> next = Optional.empty();

  public void next(Path file) {
    next = Optional.of(file);
  }

  @Override
  public Optional<Path> toOpen(Window over, FileKind kind) {
    return next;
  }

  @Override
  public Optional<Path> toSave(Window over, FileKind kind, String suggestedName) {
    return next;
  }
}
