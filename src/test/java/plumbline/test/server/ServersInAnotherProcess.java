package plumbline.test.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.app.server.LocalServers;

/** Starts the servers on the folder it is given, says so, and waits to be killed or told to end. */
final class ServersInAnotherProcess {
  static final Path PROGRAMS = Path.of("target", "servers").toAbsolutePath();

  private ServersInAnotherProcess() {}

  static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ServersInAnotherProcess.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  /** Everything the process says until it is ready, or until it ends. */
  static List<String> linesUntilReady(Process process) {
    return process.inputReader().lines().takeWhile(line -> !line.equals("READY")).toList();
  }

  static String allItSays(Process process) {
    return process.inputReader().lines().collect(Collectors.joining("\n"));
  }

  public static void main(String[] arguments) throws Exception {
    try (var servers =
        LocalServers.start(
            Path.of(arguments[0]),
            PROGRAMS,
            LocalServers.Rows.KEEP,
            (step, fraction, sentence) -> System.out.println(sentence))) {
      var login = servers.central().superuser();
      try (var connection =
              DriverManager.getConnection(
                  servers.central().url("postgres"), login.user(), login.password().reveal());
          var statement = connection.createStatement()) {
        statement.execute("create table if not exists survivor (name text)");
        statement.execute("insert into survivor values ('committed')");
      }
      System.out.println("READY");
      while (System.in.read() >= 0) {
        servers.central();
      }
    }
  }
}
