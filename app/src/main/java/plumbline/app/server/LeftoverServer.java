package plumbline.app.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process that outlived the Plumbline that started it. It is ours only if its program is
 * one of the server's and its command line names our data folder; no other process is touched.
 */
final class LeftoverServer {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private LeftoverServer() {}

  static List<ProcessHandle> on(Path data, ServerKind kind) {
    return ProcessHandle.allProcesses().filter(process -> isOurs(process, data, kind)).toList();
  }

  private static boolean isOurs(ProcessHandle process, Path data, ServerKind kind) {
    var info = process.info();
    if (info.command().map(LeftoverServer::program).filter(kind::runs).isEmpty()) {
      return false;
    }
    return info.arguments()
        .map(arguments -> name(arguments, data.toString()))
        // Windows hides the arguments; the pid file in our folder stands in for them
        .orElseGet(() -> kind.pidIn(data) == process.pid());
  }

  private static boolean name(String[] arguments, String data) {
    return Arrays.stream(arguments)
        .anyMatch(argument -> argument.equals(data) || argument.endsWith("=" + data));
  }

  private static String program(String command) {
    // Linux says so when the program file is gone, for example after a clean build
    String file = command.replaceFirst(" \\(deleted\\)$", "");
    return file.substring(file.lastIndexOf(File.separatorChar) + 1).replaceFirst("\\.exe$", "");
  }

  /** Asks every such process to end, waits, and ends by force what does not. */
  static void stopAll(Path data, ServerKind kind) throws IOException {
    for (ProcessHandle process : on(data, kind)) {
      kind.askToEnd(process);
      if (!ended(process)) {
        process.destroyForcibly();
        if (!ended(process)) {
          throw new IOException(
              "process %d still uses %s and cannot be ended".formatted(process.pid(), data));
        }
      }
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillRunning) {
      return !process.isAlive();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
