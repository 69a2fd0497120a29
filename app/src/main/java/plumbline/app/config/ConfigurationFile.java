package plumbline.app.config;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import plumbline.app.config.ConfigurationReading.Read;
import plumbline.app.config.ConfigurationReading.Rejected;

/** Reads a configuration file in TOML and names everything in it that cannot be accepted. */
public final class ConfigurationFile {
  private static final List<String> TABLES = List.of("central", "cache", "shop");

  private final Path file;
  private final Path defaultCache;
  private final PasswordReader passwords;
  private final Problems problems;

  ConfigurationFile(Path file, Path defaultCache, PasswordReader passwords) {
    this.file = file;
    this.defaultCache = defaultCache;
    this.passwords = passwords;
    this.problems = new Problems(file);
  }

  /** Reads the file with this process's environment and the user's keyring. */
  public static ConfigurationReading read(Path file) {
    var passwords =
        new PasswordReader(new EnvironmentPasswords(System.getenv()), new KeyringPasswords());
    return new ConfigurationFile(file, UserFolders.current().cache(), passwords).read();
  }

  ConfigurationReading read() {
    try {
      TomlParseResult toml = Toml.parse(file);
      toml.errors().forEach(error -> problems.add(error.position().line(), syntax(error)));
      return toml.hasErrors() ? new Rejected(problems.inOrder()) : read(toml);
    } catch (NoSuchFileException missing) {
      problems.add(1, "there is no such file; accepted: a file in TOML with a table [central]");
    } catch (IOException unreadable) {
      problems.add(1, "the file cannot be read (%s)".formatted(unreadable.getMessage()));
    }
    return new Rejected(problems.inOrder());
  }

  private static String syntax(RuntimeException error) {
    String message = String.valueOf(error.getMessage());
    return "this is not TOML: " + message.replaceFirst("\\.$", "");
  }

  private ConfigurationReading read(TomlTable root) {
    acceptTables(root);
    var settings = new SettingsReader(passwords, file, defaultCache);
    Optional<CentralSettings> central = table(root, "central").flatMap(settings::central);
    Optional<CacheSettings> cache =
        table(root, "cache").map(settings::cache).orElse(Optional.of(settings.defaultCache()));
    Optional<ShopSettings> shop = table(root, "shop").flatMap(settings::shop);
    if (!problems.areNone()) {
      return new Rejected(problems.inOrder());
    }
    return new Read(
        new Configuration(central.orElseThrow(), cache.orElseThrow(), shop),
        passwords.literalSeen() ? FileSecrecy.warnings(file) : List.of());
  }

  private void acceptTables(TomlTable root) {
    for (String key : root.keySet()) {
      int line = TableReader.lineOf(root, key, 1);
      if (!TABLES.contains(key)) {
        problems.add(
            line,
            "unknown table or key \"%s\"%s; accepted: [central], [cache], [shop]"
                .formatted(key, TableReader.suggestion(key, TABLES)));
      }
    }
    if (!root.contains(List.of("central"))) {
      problems.add(1, "the table [central] is missing; accepted: url, user and password in it");
    }
  }

  private Optional<TableReader> table(TomlTable root, String name) {
    Object value = root.get(List.of(name));
    if (value instanceof TomlTable table) {
      return Optional.of(new TableReader(name, TableReader.lineOf(root, name, 1), table, problems));
    }
    if (value != null) {
      problems.add(
          TableReader.lineOf(root, name, 1),
          "\"%s\" is %s; accepted: a table [%s]".formatted(name, TableReader.kind(value), name));
    }
    return Optional.empty();
  }
}
