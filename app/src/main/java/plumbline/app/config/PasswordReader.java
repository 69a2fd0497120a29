package plumbline.app.config;

import java.util.Map;
import java.util.Optional;
import plumbline.app.config.PasswordStore.PasswordMissingException;

/** Turns what the file says of a password into the password; remembers whether it was literal. */
final class PasswordReader {
  private static final String KEY = "password";
  private static final String ACCEPTED = "the password itself, \"env:NAME\" or \"keyring:NAME\"";

  private final Map<String, PasswordStore> stores;
  private boolean literalSeen;

  PasswordReader(PasswordStore environment, PasswordStore keyring) {
    this.stores = Map.of("env:", environment, "keyring:", keyring);
  }

  Optional<Secret> read(TableReader table) {
    Optional<String> text = table.required(KEY, ACCEPTED);
    return text.flatMap(value -> secret(table, value));
  }

  boolean literalSeen() {
    return literalSeen;
  }

  private Optional<Secret> secret(TableReader table, String text) {
    for (var store : stores.entrySet()) {
      if (text.startsWith(store.getKey())) {
        return stored(table, text, store.getKey(), store.getValue());
      }
    }
    literalSeen = true;
    return Optional.of(Secret.of(text));
  }

  private static Optional<Secret> stored(
      TableReader table, String text, String scheme, PasswordStore store) {
    String name = text.substring(scheme.length()).strip();
    if (name.isEmpty()) {
      table.wrong(KEY, "is \"%s\" without a name".formatted(text), ACCEPTED);
      return Optional.empty();
    }
    try {
      return Optional.of(store.password(name));
    } catch (PasswordMissingException missing) {
      table.wrong(KEY, "is \"%s\", but %s".formatted(text, missing.sentence()), ACCEPTED);
      return Optional.empty();
    }
  }
}
