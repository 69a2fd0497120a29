package plumbline.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What tells the processes of one server from those of the other, and how they are ended. */
enum ServerKind {
  POSTGRESQL("PostgreSQL", "postmaster.pid"),
  MARIADB("MariaDB", "mariadb.pid");

  private static final long NO_PROCESS = -1;

  private final String title;
  private final String pidFile;

  ServerKind(String title, String pidFile) {
    this.title = title;
    this.pidFile = pidFile;
  }

  String title() {
    return title;
  }

  /** Whether a program file of this name belongs to the server or prepares its folder. */
  boolean runs(String program) {
    return switch (this) {
      case POSTGRESQL -> Set.of("postgres", "initdb", "pg_ctl").contains(program);
      case MARIADB -> program.equals("mariadbd");
    };
  }

  Path pidFile(Path data) {
    return data.resolve(pidFile);
  }

  /** The process the server noted in its data folder when it started; it may long be gone. */
  long pidIn(Path data) {
    try {
      return Files.readAllLines(pidFile(data)).stream()
          .findFirst()
          .map(line -> Long.parseLong(line.strip()))
          .orElse(NO_PROCESS);
    } catch (IOException | NumberFormatException unreadable) {
      return NO_PROCESS;
    }
  }

  /** Asks for an orderly end that does not wait for sessions to leave. */
  void askToEnd(ProcessHandle process) throws IOException {
    if (this == MARIADB || System.getProperty("os.name").startsWith("Windows")) {
      process.destroy();
      return;
    }
    // Java can only send SIGTERM, at which PostgreSQL waits for every session to leave
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
  }
}
