package plumbline.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of Java the program needs: those its classes name, and the one only looked up. */
final class RuntimeModules {
  /** Dates and amounts in the person's own language. */
  private static final String LOOKED_UP = "jdk.localedata";

  private RuntimeModules() {}

  /** For the program whose jars lie in this folder. */
  static String of(Path jars) throws IOException {
    String classPath;
    try (Stream<Path> files = Files.walk(jars)) {
      classPath =
          files
              .filter(Files::isRegularFile)
              .map(Path::toString)
              .sorted()
              .collect(Collectors.joining(File.pathSeparator));
    }
    String named =
        JdkTool.run(
            "jdeps",
            List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                String.valueOf(Runtime.version().feature()),
                "--class-path",
                classPath,
                // every class of the class path; a jar given by itself would count as a module
                "-include",
                ".*"));
    return named + "," + LOOKED_UP;
  }
}
