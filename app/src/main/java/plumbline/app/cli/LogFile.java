package plumbline.app.cli;

import java.nio.file.Path;
import plumbline.app.config.UserFolders;

/** Where the log is written. {@code logback.xml} takes the folder from a system property. */
public final class LogFile {
  private static final String FOLDER = "plumbline.log.folder";

  private LogFile() {}

  /** Names the folder to the logging; must be called before the first logger is made. */
  public static void place() {
    if (System.getProperty(FOLDER) == null) {
      System.setProperty(FOLDER, UserFolders.current().state().toString());
    }
  }

  static Path path() {
    return Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")))
        .resolve("plumbline.log");
  }
}
