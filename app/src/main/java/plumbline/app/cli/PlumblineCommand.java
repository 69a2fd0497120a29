package plumbline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import plumbline.app.config.Configuration;

/** {@code plumbline} itself: without a command it opens the desktop. */
@Command(
    name = "plumbline",
    description = "The back office of a wholesale distributor: one truth, every copy watched.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = PlumblineVersion.class)
final class PlumblineCommand implements Callable<Integer> {
  private final Optional<Desktop> desktop;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The desktop's configuration; by default plumbline.toml in your settings folder.",
      scope = ScopeType.LOCAL)
  private @Nullable Path configuration;

  @Spec private CommandSpec spec = CommandSpec.create();

  PlumblineCommand(Optional<Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() throws Exception {
    if (desktop.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
    Path file = configuration == null ? DefaultConfiguration.file() : configuration;
    if (configuration == null && !Files.exists(file)) {
      throw CommandFailure.wrongUsage(
          "There is no configuration at %s. Write one, name another with --config, or try the demo: plumbline demo"
              .formatted(file));
    }
    Configuration read = ConfigurationOption.read(file, spec.commandLine().getErr());
    return desktop.get().open(read.central().url(), read.cache().folder());
  }
}
