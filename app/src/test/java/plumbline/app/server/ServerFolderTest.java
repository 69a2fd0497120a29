package plumbline.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
  @TempDir private Path root;

  @Test
  void a_complete_folder_is_left_as_it_is() throws IOException {
    var folder = ServerFolder.prepare("MariaDB", root, Progress.silent());
    Path row = Files.writeString(folder.data().resolve("row"), "kept");
    folder.markComplete("MariaDB 11.4");

    assertThat(ServerFolder.prepare("MariaDB", root, Progress.silent()).isComplete()).isTrue();
    assertThat(row).hasContent("kept");
  }

  @Test
  void a_folder_that_was_never_completed_is_emptied() throws IOException {
    var folder = ServerFolder.prepare("MariaDB", root, Progress.silent());
    Path half = Files.writeString(folder.data().resolve("half"), "");

    assertThat(ServerFolder.prepare("MariaDB", root, Progress.silent()).isComplete()).isFalse();
    assertThat(half).doesNotExist();
    assertThat(folder.data()).isDirectory();
  }

  @Test
  void a_folder_is_locked_once_and_free_again_after_closing() throws Exception {
    try (var _ = FolderLock.of(root)) {
      assertThatThrownBy(() -> FolderLock.of(root))
          .isInstanceOf(AlreadyRunningException.class)
          .hasMessage(
              "Plumbline is already running with this data folder (process %d): %s"
                  .formatted(ProcessHandle.current().pid(), root));
    }
    FolderLock.of(root).close();
  }

  @Test
  void a_password_is_made_once() throws IOException {
    Path file = root.resolve("password");

    assertThat(PasswordFile.at(file)).isEqualTo(PasswordFile.at(file));
    assertThat(PasswordFile.at(file)).isNotEqualTo(PasswordFile.at(root.resolve("other")));
  }
}
