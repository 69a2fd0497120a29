package plumbline.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {
  @TempDir private Path folder;

  @Test
  void a_folder_without_rights_is_named_with_what_to_do() {
    assertThat(explained(new AccessDeniedException("/srv/rows")))
        .isEqualTo(
            "MariaDB could not be started in %s: /srv/rows may not be written.".formatted(folder)
                + " Allow it, or choose another data folder.");
  }

  @Test
  void a_file_system_that_fails_is_named_with_its_reason() {
    assertThat(explained(new FileSystemException("/srv/rows", null, "Read-only file system")))
        .endsWith(
            "/srv/rows cannot be written (Read-only file system)."
                + " Put that right, or choose another data folder.");
  }

  @Test
  void a_full_disk_is_read_from_the_log_of_the_server() throws IOException {
    Files.writeString(
        folder.resolve("server.log"),
        "1\n2\n3\n4\n5\ninitdb: error: could not write file: No space left on device\n");

    assertThat(explained(new IllegalStateException("Process [initdb, -A] failed")))
        .contains("one of its programs failed. The disk is full: free some space or choose")
        .contains("ends with:%n2%n3".formatted())
        .doesNotContain("-A");
  }

  @Test
  void a_server_that_refuses_root_is_explained() throws IOException {
    Files.writeString(folder.resolve("server.log"), "initdb: error: cannot be run as root\n");

    assertThat(explained(new IllegalStateException("Process [initdb] failed")))
        .contains("start Plumbline as another user");
  }

  private String explained(Exception failure) {
    return String.valueOf(StartFailure.explain("MariaDB", folder, failure).getMessage());
  }
}
