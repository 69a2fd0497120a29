package plumbline.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with the program, a launcher and as much of Java as the program needs. */
final class ApplicationImage {
  static final String NAME = "Plumbline";

  private ApplicationImage() {}

  /**
   * A Java of these modules alone. Line numbers stay: the code of an error on a library's thread is
   * computed from them.
   */
  static void link(String modules, Path runtime) {
    JdkTool.run(
        "jlink",
        List.of(
            "--add-modules",
            modules,
            "--strip-native-commands",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString()));
  }

  /** Puts the image into this folder, under the program's name. */
  static void assemble(Sources sources, Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                sources.version(),
                "--input",
                sources.jars().toString(),
                "--main-jar",
                "plumbline.jar",
                "--runtime-image",
                sources.runtime().toString(),
                "--resource-dir",
                sources.resources().toString(),
                "--app-content",
                sources.licences().toString(),
                "--dest",
                folder.toString()));
    arguments.addAll(List.of("--java-options", "--module-path=$APPDIR/javafx"));
    for (String option : options(sources.options())) {
      arguments.addAll(List.of("--java-options", option));
    }
    JdkTool.run("jpackage", arguments);
  }

  /** The options of bin/plumbline, one a line, comments left out. */
  private static List<String> options(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** What an image is made of. */
  record Sources(
      String version, Path jars, Path runtime, Path options, Path resources, Path licences) {}
}
