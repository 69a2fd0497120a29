package plumbline.test.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The start script in a folder of its own, with nothing of this machine in its environment: only
 * the few commands it needs are on its PATH, and Javas that say what they were given.
 */
final class LaunchedScript {

  private static final List<String> COMMANDS = List.of("sed", "dirname", "readlink");

  /** What a run of the script printed and how it ended. */
  record Run(int code, String out, String err) {}

  final Path folder;
  final Path script;
  final Path commands;
  private final Map<String, String> environment = new HashMap<>();

  LaunchedScript(Path folder, Path source) throws IOException {
    this.folder = folder;
    script = folder.resolve("Plumb line/bin/plumbline");
    commands = Files.createDirectory(folder.resolve("commands"));
    Files.createDirectories(script.getParent());
    Files.copy(source, script);
    script.toFile().setExecutable(true);
    for (String command : COMMANDS) {
      program(commands.resolve(command), "exec '%s' \"$@\"\n".formatted(find(command)));
    }
    with("PATH", commands.toString());
    with("PLUMBLINE_JAVA_SEARCH", folder.resolve("no such folder").toString());
  }

  LaunchedScript with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** A JDK of that version in that folder, which prints its folder and its arguments. */
  Path java(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path java = home.resolve("bin/java");
    Files.createDirectories(java.getParent());
    program(
        java,
        """
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-10-21' >&2; exit 0; fi
        echo "java of %s in $PWD"
        printf '<%%s>\\n' "$@"
        exit "${ANSWER:-0}"
        """
            .formatted(version, name));
    return home;
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return runAs(script, arguments);
  }

  Run runAs(Path program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(commands.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the script did not end");
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static void program(Path file, String lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + lines);
    file.toFile().setExecutable(true);
  }

  private static Path find(String command) {
    for (String place : System.getenv("PATH").split(":")) {
      Path program = Path.of(place, command);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    throw new IllegalStateException("no " + command + " on the PATH");
  }
}
