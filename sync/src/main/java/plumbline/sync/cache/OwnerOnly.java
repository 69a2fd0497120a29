package plumbline.sync.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody else on the machine can read, where the system knows of such. */
public final class OwnerOnly {
  private OwnerOnly() {}

  /** A folder that is there already is closed to others as well: it holds a firm's books. */
  public static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder.toAbsolutePath(), mode(folder, "rwx------"));
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** A file that is there already is left as it is. */
  public static void createFile(Path file) throws IOException {
    try {
      Files.createFile(file, mode(file, "rw-------"));
    } catch (FileAlreadyExistsException madeMeanwhile) {
      if (!Files.isRegularFile(file)) {
        throw madeMeanwhile;
      }
    }
  }

  private static FileAttribute<?>[] mode(Path path, String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
