package plumbline.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.importing.AccountsImport;

/** {@code plumbline import accounts}. */
@Command(
    name = "accounts",
    description = {
      "Import accounts, all or nothing; existing ones get the file's name and parent.",
      "Header: account,name,type,parent",
      "type is asset, liability, equity, income or expense; parent may be empty."
    })
final class ImportAccountsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.csv", description = "CSV file in UTF-8.")
  private Path file = Path.of("");

  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return new ImportOutput(spec.commandLine())
        .run(configuration.read(), file, database -> new AccountsImport(database).run(file));
  }
}
