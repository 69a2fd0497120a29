package plumbline.app.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.app.config.Secret;

/** A generated password, made at first use and kept in a file only its owner can read. */
final class PasswordFile {
  private PasswordFile() {}

  static Secret at(Path file) throws IOException {
    if (!Files.exists(file)) {
      OwnerOnly.write(file, Secret.random().reveal());
    }
    return Secret.of(Files.readString(file, StandardCharsets.UTF_8).strip());
  }
}
