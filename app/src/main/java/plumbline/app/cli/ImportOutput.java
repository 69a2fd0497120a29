package plumbline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine;
import plumbline.app.config.Configuration;
import plumbline.app.importing.ImportReport;
import plumbline.app.importing.UnreadableFileException;
import plumbline.domain.central.CentralDatabase;

/** Runs an import of a file and tells what came of it. */
final class ImportOutput {
  private final CommandLine command;

  ImportOutput(CommandLine command) {
    this.command = command;
  }

  /** An import of one file. */
  @FunctionalInterface
  interface Import {
    ImportReport into(CentralDatabase database) throws SQLException, UnreadableFileException;
  }

  private static ImportReport watched(CentralDatabase database, Import work)
      throws SQLException, UnreadableFileException {
    try (ServerWatch _ = ServerWatch.over(database)) {
      return work.into(database);
    }
  }

  /** The exit code: refused rows make it 1. */
  int run(Configuration configuration, Path file, Import work) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.wrongUsage(file + ": there is no such file.");
    }
    try (CentralDatabase database = Connections.central(configuration)) {
      ImportReport report = watched(database, work);
      report.problems().forEach(command.getErr()::println);
      command.getOut().println(report.summary());
      return report.tookEverything() ? ExitCode.DONE : ExitCode.DIFFERENT;
    } catch (UnreadableFileException refused) {
      command.getErr().println(refused.getMessage());
      return ExitCode.DIFFERENT;
    } catch (SQLException failure) {
      throw CommandFailure.notDone(
          "The import was interrupted: %s. Run it again; nothing is posted twice."
              .formatted(failure.getMessage()));
    }
  }
}
