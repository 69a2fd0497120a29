package plumbline.views.dialog;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** How a person names a file. The usual way is the platform's own dialog, which blocks. */
public interface FileChoice {
  Optional<Path> toOpen(Window over, FileKind kind);

  Optional<Path> toSave(Window over, FileKind kind, String suggestedName);

  /** The platform's own dialog. */
  static FileChoice ofPlatform() {
    return new PlatformFileChoice();
  }
}
