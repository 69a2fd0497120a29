package plumbline.app.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where Plumbline keeps things for a user, by the convention of the operating system: data that
 * must stay, a cache that may be deleted, and state such as logs.
 */
public record UserFolders(Path data, Path cache, Path state) {
  private static final String NAME = "plumbline";

  /** The folders of the user who runs this process. */
  public static UserFolders current() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static UserFolders of(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      Path root =
          folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Plumbline");
      return new UserFolders(root.resolve("data"), root.resolve("cache"), root);
    }
    if (system.startsWith("Mac")) {
      Path library = home.resolve("Library");
      return new UserFolders(
          library.resolve("Application Support/Plumbline"),
          library.resolve("Caches/Plumbline"),
          library.resolve("Logs/Plumbline"));
    }
    return new UserFolders(
        folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(NAME),
        folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME),
        folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(NAME));
  }

  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    // the XDG specification: a path that is not absolute is ignored
    return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
