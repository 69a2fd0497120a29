package plumbline.app.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.config.Configuration;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;

/** {@code plumbline report trial-balance}. */
@Command(
    name = "trial-balance",
    description = {
      "Debit, credit and balance of every account with movement.",
      "In CSV, a name that a spreadsheet would take for a formula gets an apostrophe in front."
    })
final class TrialBalanceCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last posting date included, as 2026-03-31; without it, all of them.")
  private @Nullable LocalDate to;

  @Option(names = "--csv", description = "As CSV: account,name,debit,credit,balance")
  private boolean csv;

  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (CentralDatabase database = Connections.central(settings);
        LedgerCache cache =
            LedgerCache.open(settings.cache().folder(), database, AgeReckoning.ofSystem())) {
      if (!cache.remark().isEmpty()) {
        err.println(cache.remark());
      }
      cache.refresh();
      var text = new TrialBalanceText(cache.trialBalance(to).orElseThrow());
      if (csv) {
        text.writeCsv(out);
      } else {
        text.writeTable(out, cache.age().orElseThrow());
      }
      return ExitCode.DONE;
    } catch (SQLException failure) {
      throw CommandFailure.notDone(
          "The trial balance could not be brought up to date: " + failure.getMessage());
    }
  }
}
