package plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.config.Configuration;
import plumbline.app.config.ConfigurationFile;
import plumbline.app.config.ConfigurationReading.Read;
import plumbline.app.config.ConfigurationReading.Rejected;
import plumbline.app.config.Problem;

/** The option {@code --config}, to be mixed in by every command that needs the configuration. */
final class ConfigurationOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      required = true,
      description = "Configuration in TOML: tables [central], [cache] and [shop].")
  private Path file = Path.of("plumbline.toml");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * Reads the file; warnings go to standard error.
   *
   * @throws CommandFailure with every problem of the file, one a line
   */
  Configuration read() {
    return read(file, command.commandLine().getErr());
  }

  /** Reads any file in the same way. */
  static Configuration read(Path file, PrintWriter err) {
    return switch (ConfigurationFile.read(file)) {
      case Read read -> {
        read.warnings().forEach(warning -> err.println("Warning: " + warning));
        yield read.configuration();
      }
      case Rejected rejected ->
          throw CommandFailure.wrongUsage(
              rejected.problems().stream()
                  .map(Problem::toString)
                  .collect(Collectors.joining(System.lineSeparator())));
    };
  }
}
