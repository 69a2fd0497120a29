package plumbline.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder of one server: {@code data} with its files and, written last, {@code complete}. A
 * folder without that marker was left in the middle of its first start and is never used.
 */
final class ServerFolder {
  static final String DATA = "data";
  static final String LOG = "server.log";

  private static final String COMPLETE = "complete";
  private static final String BUILDING = "building";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path root;

  private ServerFolder(Path root) {
    this.root = root;
  }

  /** Makes the folder fit for a start: complete, or empty and marked as being built. */
  static ServerFolder prepare(String server, Path root, Progress progress) throws IOException {
    OwnerOnly.createFolders(root);
    var folder = new ServerFolder(root.toRealPath());
    if (folder.isComplete()) {
      return folder;
    }
    if (Files.exists(folder.resolve(BUILDING))) {
      progress.report(
          server,
          0.05,
          "The first start of %s was interrupted; it is made anew.".formatted(server));
      delete(folder.data());
    } else if (Files.exists(folder.data())) {
      // not known to be a half-made folder of ours, so it is not deleted
      Path aside =
          folder.resolve(
              "data.incomplete-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())));
      Files.move(folder.data(), aside);
      progress.report(
          server,
          0.05,
          "The data of %s was not complete; it is set aside as %s.".formatted(server, aside));
    }
    OwnerOnly.write(folder.resolve(BUILDING), "");
    OwnerOnly.createFolders(folder.data());
    return folder;
  }

  boolean isComplete() {
    return Files.exists(root.resolve(COMPLETE));
  }

  void markComplete(String version) throws IOException {
    OwnerOnly.write(root.resolve(COMPLETE), version);
    Files.deleteIfExists(root.resolve(BUILDING));
  }

  Path data() {
    return root.resolve(DATA);
  }

  Path log() {
    return root.resolve(LOG);
  }

  Path superuserPassword() {
    return root.resolve("superuser.password");
  }

  Path resolve(String name) {
    return root.resolve(name);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }
}
