package plumbline.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** Warns of a file that holds a password and that others on the machine can read. */
final class FileSecrecy {
  private FileSecrecy() {}

  static List<String> warnings(Path file) {
    if (!readableByOthers(file)) {
      return List.of();
    }
    return List.of(
        "%s holds a password and other users of this machine can read it; take that right away "
                .formatted(file)
            + "(chmod 600 %s) or write \"env:NAME\" or \"keyring:NAME\" instead.".formatted(file));
  }

  private static boolean readableByOthers(Path file) {
    try {
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
      return rights.contains(PosixFilePermission.GROUP_READ)
          || rights.contains(PosixFilePermission.OTHERS_READ);
    } catch (UnsupportedOperationException | IOException unknown) {
      return false;
    }
  }
}
