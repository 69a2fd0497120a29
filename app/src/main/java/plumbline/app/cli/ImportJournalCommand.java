package plumbline.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.importing.JournalImport;
import plumbline.app.importing.JournalImport.WhenBad;

/** {@code plumbline import journal}. */
@Command(
    name = "journal",
    description = {
      "Import journal entries; lines with one reference are one entry, wherever they stand.",
      "Header: reference,posting_date,document_date,description,account,debit,credit,vat_code",
      "Dates as 2026-03-31, amounts as 1250.50; document_date, vat_code and one amount may be"
          + " empty.",
      "An entry is known by its reference and posted once, however often it is imported.",
      "Exit code 1 when something was refused; refused lines are listed on standard error."
    })
final class ImportJournalCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.csv", description = "CSV file in UTF-8.")
  private Path file = Path.of("");

  @Option(
      names = "--skip-bad",
      description = "Post the good entries and list the others; without it, all or nothing.")
  private boolean skipBad;

  @Option(
      names = "--control-reason",
      paramLabel = "TEXT",
      description = {
        "Why control accounts (receivables, stock, VAT) are posted to by hand, for example the"
            + " opening balances of a new firm. Only for a chief bookkeeper."
      })
  private String controlReason = "";

  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    WhenBad whenBad = skipBad ? WhenBad.SKIP : WhenBad.POST_NOTHING;
    return new ImportOutput(spec.commandLine())
        .run(
            configuration.read(),
            file,
            database -> new JournalImport(database, controlReason).run(file, whenBad));
  }
}
