package plumbline.app.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the keys of each table and what each of them accepts. */
final class SettingsReader {
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_]+");
  private static final String KINDS =
      Arrays.stream(ShopKind.values())
          .map(kind -> "\"" + kind.word() + "\"")
          .collect(Collectors.joining(", "));

  private final PasswordReader passwords;
  private final Path file;
  private final Path defaultCache;

  SettingsReader(PasswordReader passwords, Path file, Path defaultCache) {
    this.passwords = passwords;
    this.file = file;
    this.defaultCache = defaultCache;
  }

  CacheSettings defaultCache() {
    return new CacheSettings(defaultCache);
  }

  Optional<CentralSettings> central(TableReader table) {
    table.accept(List.of("url", "user", "password"));
    Optional<String> url = url(table, DatabaseAddress.POSTGRESQL);
    Optional<String> user = user(table);
    Optional<Secret> password = passwords.read(table);
    if (url.isEmpty() || user.isEmpty() || password.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new CentralSettings(url.get(), user.get(), password.get()));
  }

  Optional<ShopSettings> shop(TableReader table) {
    table.accept(List.of("kind", "url", "user", "password", "prefix"));
    Optional<ShopKind> kind = kind(table);
    Optional<String> url = url(table, DatabaseAddress.MARIADB);
    Optional<String> user = user(table);
    Optional<Secret> password = passwords.read(table);
    String prefix = prefix(table);
    if (kind.isEmpty() || url.isEmpty() || user.isEmpty() || password.isEmpty()) {
      return Optional.empty();
    }
    String address = url.get().replaceFirst("^jdbc:mysql:", "jdbc:mariadb:");
    return Optional.of(new ShopSettings(kind.get(), address, user.get(), password.get(), prefix));
  }

  Optional<CacheSettings> cache(TableReader table) {
    String accepted = "a folder, for example \"/var/cache/plumbline\"";
    table.accept(List.of("folder"));
    String folder = table.optional("folder", accepted).orElse("");
    try {
      // a relative folder starts at the file, not at whatever folder Plumbline is started in
      return Optional.of(
          folder.isBlank()
              ? defaultCache()
              : new CacheSettings(file.toAbsolutePath().resolveSibling(folder).normalize()));
    } catch (InvalidPathException invalid) {
      table.wrong("folder", "is not a folder's name", accepted);
      return Optional.empty();
    }
  }

  private static Optional<String> url(TableReader table, DatabaseAddress address) {
    Optional<String> url = table.required("url", address.shape());
    if (url.isPresent() && !address.accepts(url.get())) {
      table.wrong("url", "is \"%s\"".formatted(DatabaseAddress.shown(url.get())), address.shape());
      return Optional.empty();
    }
    return url;
  }

  private static Optional<String> user(TableReader table) {
    String accepted = "the name of a login";
    Optional<String> user = table.required("user", accepted);
    if (user.isPresent() && user.get().isBlank()) {
      table.wrong("user", "is empty", accepted);
      return Optional.empty();
    }
    return user;
  }

  private static Optional<ShopKind> kind(TableReader table) {
    Optional<String> word = table.required("kind", KINDS);
    Optional<ShopKind> kind = word.flatMap(ShopKind::of);
    if (word.isPresent() && kind.isEmpty()) {
      table.wrong("kind", "is \"%s\"".formatted(word.get()), KINDS);
    }
    return kind;
  }

  private static String prefix(TableReader table) {
    String accepted = "letters, digits and underscores, for example \"wp_\"";
    String prefix = table.optional("prefix", accepted).orElse("wp_");
    if (!PREFIX.matcher(prefix).matches()) {
      table.wrong("prefix", "is \"%s\"".formatted(prefix), accepted);
    }
    return prefix;
  }
}
