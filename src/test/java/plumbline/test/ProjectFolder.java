package plumbline.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own folder, for tests that read its files. */
public final class ProjectFolder {

  private static final Path ROOT =
      Path.of(System.getProperty("plumbline.root", "../..")).toAbsolutePath().normalize();

  private ProjectFolder() {}

  public static Path file(String path) {
    return ROOT.resolve(path);
  }

  /** Every Java file of every module, what the build generates left out. */
  public static List<Path> javaFiles() {
    return Stream.of("domain", "sync", "views", "app", "installer", "src/test")
        .map(ProjectFolder::file)
        .flatMap(ProjectFolder::javaFilesBelow)
        .toList();
  }

  private static Stream<Path> javaFilesBelow(Path module) {
    try (Stream<Path> files = Files.walk(module)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(module.resolve("target")))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
