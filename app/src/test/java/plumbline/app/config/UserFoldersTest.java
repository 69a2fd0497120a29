package plumbline.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("/home/anna");

  @Test
  void linux_uses_the_usual_folders() {
    assertThat(UserFolders.of("Linux", HOME, Map.of()))
        .isEqualTo(
            new UserFolders(
                HOME.resolve(".local/share/plumbline"),
                HOME.resolve(".cache/plumbline"),
                HOME.resolve(".local/state/plumbline")));
  }

  @Test
  void linux_respects_xdg_folders_that_are_absolute() {
    var environment =
        Map.of("XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "relative", "XDG_STATE_HOME", "/s");

    assertThat(UserFolders.of("Linux", HOME, environment))
        .isEqualTo(
            new UserFolders(
                Path.of("/d/plumbline"),
                HOME.resolve(".cache/plumbline"),
                Path.of("/s/plumbline")));
  }

  @Test
  void the_mac_keeps_logs_in_the_library() {
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).state())
        .isEqualTo(HOME.resolve("Library/Logs/Plumbline"));
  }

  @Test
  void windows_keeps_everything_in_local_application_data() {
    var folders = UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local"));

    assertThat(folders.state()).isEqualTo(Path.of("/local/Plumbline"));
    assertThat(folders.data()).isEqualTo(Path.of("/local/Plumbline/data"));
  }
}
