package plumbline.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The image's launcher as a person without Java starts it: no JAVA_HOME, no display, folders of its
 * own, and on the PATH everything of this machine but Java.
 */
final class LaunchedImage {
  static final Path IMAGE = Path.of("target", "Plumbline").toAbsolutePath();
  private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/bin"));

  /** What a run printed and how it ended. */
  record Run(int code, String out, String err) {}

  private final Path launcher;
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  LaunchedImage(Path image, Path folder) throws IOException {
    launcher = image.resolve("bin/Plumbline");
    this.folder = folder;
    with("PATH", commandsWithoutJava().toString());
    with("HOME", folder.toString());
    for (String kind : List.of("DATA", "CACHE", "STATE", "CONFIG")) {
      with("XDG_" + kind + "_HOME", folder.resolve(kind).toString());
    }
  }

  LaunchedImage with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Run run(Duration patience, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      throw new AssertionError(
          "%s did not end:%n%s%n%s"
              .formatted(command, Files.readString(out), Files.readString(err)));
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Path commandsWithoutJava() throws IOException {
    Path commands = Files.createDirectories(folder.resolve("commands"));
    for (Path place : PLACES) {
      try (Stream<Path> programs = Files.list(place)) {
        for (Path program : programs.toList()) {
          Path link = commands.resolve(program.getFileName());
          boolean java = program.getFileName().toString().startsWith("java");
          if (!java && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(link, program);
          }
        }
      }
    }
    return commands;
  }
}
