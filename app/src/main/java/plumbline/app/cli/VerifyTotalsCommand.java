package plumbline.app.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.config.Configuration;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refreshed;
import plumbline.sync.cache.TotalsCheck;

/** {@code plumbline report verify-totals}. */
@Command(
    name = "verify-totals",
    description = {
      "Hold the read cache's running totals against the lines they sum up.",
      "If any differs it is shown, the cache is loaded anew, and the command ends with status 1."
    })
final class VerifyTotalsCommand implements Callable<Integer> {
  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    PrintWriter out = spec.commandLine().getOut();
    try (CentralDatabase database = Connections.central(settings);
        LedgerCache cache =
            LedgerCache.open(settings.cache().folder(), database, AgeReckoning.ofSystem())) {
      cache.refresh();
      TotalsCheck check = cache.verifyTotals().orElseThrow();
      out.printf(
          "%,d lines summed up in %d ms; %,d totals differ.%n",
          check.lines(), check.took().toMillis(), check.differences());
      check.examples().forEach(out::println);
      if (check.differences() == 0) {
        return ExitCode.DONE;
      }
      Refreshed anew = cache.refresh();
      throw CommandFailure.notDone(
          "The totals differed; %,d lines were loaded anew.".formatted(anew.newLines()));
    } catch (SQLException failure) {
      throw CommandFailure.notDone("The totals could not be checked: " + failure.getMessage());
    }
  }
}
