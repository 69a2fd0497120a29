package plumbline.app.cli;

import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.config.CentralSettings;
import plumbline.domain.central.Login;
import plumbline.domain.central.SchemaInstaller;

/** {@code plumbline init}: creates or upgrades the central schema with its roles and grants. */
@Command(
    name = "init",
    description = {
      "Create or upgrade the central schema, its roles and grants.",
      "The login must be a superuser, or a role that may create roles."
    })
public final class InitCommand implements Callable<Integer> {
  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CentralSettings central = configuration.read().central();
    var login = new Login(central.user(), central.password().reveal());
    try {
      var installed = SchemaInstaller.install(central.url(), login);
      spec.commandLine()
          .getErr()
          .printf(
              "The central schema is at version %s (before: %s, steps done: %d).%n",
              installed.to(), installed.from(), installed.steps());
      return ExitCode.DONE;
    } catch (FlywayException failure) {
      throw CommandFailure.notDone(
          "The schema in %s could not be brought to version %s: %s"
              .formatted(central.url(), SchemaInstaller.VERSION, rootCause(failure).getMessage()));
    }
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootCause(cause);
  }
}
