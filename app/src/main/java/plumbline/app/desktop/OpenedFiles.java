package plumbline.app.desktop;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.app.config.UserFolders;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.sync.cache.OwnerOnly;
import plumbline.views.attachments.OutsideProgram;

/**
 * Copies of files that were opened in outside programs, in a folder nobody else can read. Each
 * process has one of its own; it is removed when the person leaves, or by the next start when that
 * did not come to pass.
 */
final class OpenedFiles implements OutsideProgram, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenedFiles.class);
  private static final Pattern NO_FILE_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

  private final Path root;
  private final Path folder;
  private final Consumer<URI> program;

  /**
   * @param root holds a folder for each process
   * @param program shows what is at an address
   */
  OpenedFiles(Path root, Consumer<URI> program) {
    this.root = root;
    this.folder = root.resolve(String.valueOf(ProcessHandle.current().pid()));
    this.program = program;
  }

  /** In the user's folder for state, shown by the desktop's own choice of program. */
  static OpenedFiles ofUser() {
    OpenedFiles files =
        new OpenedFiles(UserFolders.current().state().resolve("opened"), OpenedFiles::show);
    files.removeLeftovers();
    return files;
  }

  private static void show(URI address) {
    new Host().getHostServices().showDocument(address.toString());
  }

  /** Only lends its host services; it is never started. */
  private static final class Host extends Application {
    @Override
    public void start(Stage stage) {
      stage.hide();
    }
  }

  @Override
  public void open(String fileName, FileContent content) throws IOException {
    OwnerOnly.createFolders(root);
    OwnerOnly.createFolders(folder);
    Path own = Files.createTempDirectory(folder, "");
    Path file = own.resolve(safe(fileName));
    OwnerOnly.createFile(file);
    Files.write(file, content.bytes());
    program.accept(file.toUri());
  }

  private static String safe(String fileName) {
    String safe = NO_FILE_NAME.matcher(fileName).replaceAll("_").strip();
    return safe.isEmpty() || safe.chars().allMatch(letter -> letter == '.') ? "file" : safe;
  }

  /** What processes left that are no longer there. */
  void removeLeftovers() {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> left = Files.list(root)) {
      left.filter(each -> !isAlive(each)).forEach(OpenedFiles::remove);
    } catch (IOException failure) {
      LOG.warn("Files opened earlier could not be looked for", failure);
    }
  }

  private boolean isAlive(Path each) {
    String name = each.getFileName().toString();
    return !each.equals(folder)
        && name.matches("[0-9]{1,18}")
        && ProcessHandle.of(Long.parseLong(name)).isPresent();
  }

  private static void remove(Path folder) {
    try {
      List<Path> inside;
      try (Stream<Path> files = Files.walk(folder)) {
        inside = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : inside) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      // a program may still hold it; the next start tries again
      LOG.info("A file that was opened could not be removed yet", failure);
    }
  }

  @Override
  public void close() {
    if (Files.isDirectory(folder)) {
      remove(folder);
    }
  }
}
