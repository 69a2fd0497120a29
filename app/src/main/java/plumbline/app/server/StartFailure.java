package plumbline.app.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says for a person why a server did not start, and what to do. */
final class StartFailure {
  private static final int LINES_SHOWN = 5;

  private StartFailure() {}

  static ServerStartException explain(String server, Path folder, Exception failure) {
    String message =
        "%s could not be started in %s: %s".formatted(server, folder, reason(folder, failure));
    return new ServerStartException(message, failure);
  }

  private static String reason(Path folder, Exception failure) {
    return switch (failure) {
      case AccessDeniedException denied ->
          "%s may not be written. Allow it, or choose another data folder."
              .formatted(denied.getFile());
      case FileAlreadyExistsException file ->
          "%s is a file, not a folder. Move it away, or choose another data folder."
              .formatted(file.getFile());
      case FileSystemException file ->
          "%s cannot be written (%s). Put that right, or choose another data folder."
              .formatted(file.getFile(), file.getReason());
      // the library's message is a command line; what happened is in the log
      case IllegalStateException _ -> "one of its programs failed." + lastWords(folder);
      default -> failure.getMessage() + "." + lastWords(folder);
    };
  }

  private static String lastWords(Path folder) {
    Path log = folder.resolve(ServerFolder.LOG);
    try {
      List<String> lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
      String text = String.join(System.lineSeparator(), last);
      return "%s%nIts log %s ends with:%n%s".formatted(advice(text), log, text);
    } catch (IOException noLog) {
      return "";
    }
  }

  private static String advice(String log) {
    if (log.contains("No space left on device")) {
      return " The disk is full: free some space or choose another data folder.";
    }
    return log.contains("cannot be run as root")
        ? " It refuses to run as root on this system: start Plumbline as another user."
        : "";
  }
}
