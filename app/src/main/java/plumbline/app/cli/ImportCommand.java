package plumbline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline import}: what can be imported. */
@Command(
    name = "import",
    description = "Import accounts or journal entries from a CSV file.",
    subcommands = {ImportAccountsCommand.class, ImportJournalCommand.class})
public final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to import: accounts or journal.");
  }
}
