package plumbline.views.attachments;

import java.io.IOException;
import plumbline.domain.finance.attachment.FileContent;

/** Shows a file in the program this machine has for it. */
@FunctionalInterface
public interface OutsideProgram {
  /** Hands over a copy that is gone when Plumbline ends. Called away from the screen. */
  void open(String fileName, FileContent content) throws IOException;
}
