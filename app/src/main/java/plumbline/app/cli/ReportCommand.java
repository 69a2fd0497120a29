package plumbline.app.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.views.reports.ReportKind;

/** {@code plumbline report}: what can be reported. */
@Command(
    name = "report",
    description = "Print a report from the read cache, refreshed first.",
    subcommands = {TrialBalanceCommand.class, VerifyTotalsCommand.class})
public final class ReportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say which report: trial-balance, "
            + ReportTableCommand.kinds().map(ReportKind::word).collect(Collectors.joining(", "))
            + "; or verify-totals.");
  }
}
