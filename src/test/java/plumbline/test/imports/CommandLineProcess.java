package plumbline.test.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.Main;

/** Plumbline's command line in a process of its own, with 256 MB of heap. */
record CommandLineProcess(Process process, Path out, Path err) {
  static CommandLineProcess start(Path folder, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1", // short-lived: compiling would cost more than it saves
                "-Dplumbline.log.folder=" + folder,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new CommandLineProcess(process, out, err);
  }

  /** Waits for the end; the exit code and both outputs, as they would be read. */
  Ended end() throws InterruptedException, IOException {
    int exitCode = process.waitFor();
    return new Ended(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** SIGKILL where there is such a thing. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  record Ended(int exitCode, String out, String err) {}
}
