package plumbline.app.server;

import java.nio.file.Path;

/**
 * Another running Plumbline holds the data folder; the message names the folder and the process.
 */
public final class AlreadyRunningException extends Exception {
  private static final long serialVersionUID = 1L;

  AlreadyRunningException(Path folder, String process) {
    super(
        "Plumbline is already running with this data folder (process %s): %s"
            .formatted(process, folder));
  }
}
