package plumbline.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.attachment.FileContent;

/** Copies that were handed to outside programs do not outlive their use. */
class OpenedFilesTest {
  @TempDir Path folder;

  private final List<URI> shown = new ArrayList<>();

  private OpenedFiles files() {
    return new OpenedFiles(folder.resolve("opened"), shown::add);
  }

  @Test
  void a_file_is_handed_over_under_its_name_and_gone_after_leaving() throws IOException {
    OpenedFiles files = files();
    files.open("Bérlet 2026.pdf", FileContent.of(new byte[] {1, 2}));
    files.open("Bérlet 2026.pdf", FileContent.of(new byte[] {3}));
    assertThat(shown).hasSize(2);
    assertThat(Path.of(shown.getFirst()))
        .hasFileName("Bérlet 2026.pdf")
        .hasBinaryContent(new byte[] {1, 2});
    assertThat(Path.of(shown.getLast())).hasBinaryContent(new byte[] {3});
    files.close();
    assertThat(folder.resolve("opened")).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobody_else_reads_it() throws IOException {
    files().open("lease.pdf", FileContent.of(new byte[] {1}));
    Path file = Path.of(shown.getFirst());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(above)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void a_name_that_points_elsewhere_stays_inside() throws IOException {
    files().open("../../evil.txt", FileContent.of(new byte[] {1}));
    files().open("..", FileContent.of(new byte[] {1}));
    assertThat(shown)
        .allSatisfy(uri -> assertThat(Path.of(uri)).startsWith(folder.resolve("opened")));
    assertThat(Path.of(shown.getFirst())).hasFileName(".._.._evil.txt");
  }

  @Test
  void the_next_start_removes_what_a_killed_process_left_and_nothing_of_a_living_one()
      throws IOException {
    Path opened = folder.resolve("opened");
    Path killed = Files.createDirectories(opened.resolve("999999999999/a")).resolve("x.pdf");
    long other = ProcessHandle.current().parent().orElseThrow().pid();
    Path living = Files.createDirectories(opened.resolve(other + "/a")).resolve("x.pdf");
    Files.writeString(killed, "x");
    Files.writeString(living, "x");
    files().removeLeftovers();
    assertThat(killed).doesNotExist();
    assertThat(living).exists();
  }
}
