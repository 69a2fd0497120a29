package plumbline.app.cli;

import java.nio.file.Path;

/** Where the desktop looks for its configuration, by the convention of the operating system. */
final class DefaultConfiguration {
  private static final String FILE = "plumbline.toml";

  private DefaultConfiguration() {}

  static Path file() {
    String system = System.getProperty("os.name", "");
    Path home = Path.of(System.getProperty("user.home"));
    if (system.startsWith("Windows")) {
      return folder("APPDATA", home.resolve("AppData/Roaming")).resolve("Plumbline").resolve(FILE);
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library/Application Support/Plumbline").resolve(FILE);
    }
    return folder("XDG_CONFIG_HOME", home.resolve(".config")).resolve("plumbline").resolve(FILE);
  }

  private static Path folder(String variable, Path otherwise) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }
}
