package plumbline.app.server;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Prepares a data folder for MariaDB and starts the server on it. */
final class MariaDbProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long POLL_MILLISECONDS = 50;
  // the length of a socket's address is 108 bytes with its closing zero
  private static final int LONGEST_SOCKET = 107;

  private final MariaDbPrograms programs;
  private final ServerStart.Place place;

  MariaDbProcess(MariaDbPrograms programs, ServerStart.Place place) {
    this.programs = programs;
    this.place = place;
  }

  void prepareData() throws IOException {
    var installer = programs.installer();
    installer.command().add("--no-defaults");
    installer.command().addAll(folders());
    installer.command().addAll(List.of("--force", "--skip-name-resolve", "--skip-test-db"));
    int code = waitFor(installer.redirectOutput(log()).start());
    if (code != 0) {
      throw new IOException("its data folder could not be prepared (exit code %d)".formatted(code));
    }
  }

  /** Returns when the server answers. */
  void start(Path grants, BooleanSupplier answers) throws IOException {
    var server = programs.server();
    server.command().add("--no-defaults");
    server.command().addAll(folders());
    server.command().addAll(options(grants));
    Process process = server.redirectOutput(log()).start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new IOException("it ended while starting, exit code " + process.exitValue());
      }
      if (System.nanoTime() > end) {
        throw new IOException("it did not answer within %d s".formatted(PATIENCE.toSeconds()));
      }
      pause();
    }
  }

  private List<String> folders() throws IOException {
    Path temporary = place.folder().resolve("tmp");
    OwnerOnly.createFolders(temporary);
    var folders = new ArrayList<String>();
    folders.add("--basedir=" + programs.folder());
    folders.add("--datadir=" + place.folder().data());
    folders.add("--tmpdir=" + temporary);
    if (System.getProperty("user.name").equals("root")) {
      folders.add("--user=root");
    }
    return folders;
  }

  private List<String> options(Path grants) throws IOException {
    var options = new ArrayList<String>();
    options.add("--bind-address=" + ServerPort.LOOPBACK);
    options.add("--port=" + place.port());
    options.add("--socket=" + socket());
    options.add("--pid-file=" + ServerKind.MARIADB.pidFile(place.folder().data()));
    options.add("--init-file=" + grants);
    options.add("--skip-name-resolve");
    // a certificate for loopback takes seconds to make
    options.add("--skip-ssl");
    options.add("--max-allowed-packet=64M");
    options.add("--character-set-server=utf8mb4");
    options.add("--collation-server=utf8mb4_unicode_520_ci");
    if (place.durability() == Durability.THROWAWAY) {
      options.add("--innodb-flush-log-at-trx-commit=0");
      options.add("--innodb-doublewrite=0");
    }
    return options;
  }

  private Path socket() throws IOException {
    Path socket = place.folder().resolve("server.sock");
    boolean fits = socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
    return fits ? socket : Files.createTempDirectory("plumbline").resolve("server.sock");
  }

  private Redirect log() {
    return Redirect.appendTo(place.folder().log().toFile());
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      process.destroy();
      throw stopped();
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw stopped();
    }
  }

  private static IOException stopped() {
    Thread.currentThread().interrupt();
    return new IOException("the start was stopped");
  }
}
