package plumbline.views.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

final class PlatformFileChoice implements FileChoice {
  @Override
  public Optional<Path> toOpen(Window over, FileKind kind) {
    return Optional.ofNullable(chooser(kind).showOpenDialog(over)).map(File::toPath);
  }

  @Override
  public Optional<Path> toSave(Window over, FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
  }

  private static FileChooser chooser(FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new ExtensionFilter(kind.words(), "*." + kind.ending()));
    return chooser;
  }
}
