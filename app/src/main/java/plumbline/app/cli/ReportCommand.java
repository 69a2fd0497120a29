package plumbline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline report}: what can be reported. */
@Command(
    name = "report",
    description = "Print a report from the read cache, refreshed first.",
    subcommands = TrialBalanceCommand.class)
public final class ReportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which report: trial-balance.");
  }
}
