package plumbline.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.config.Configuration;
import plumbline.app.export.CsvReport;
import plumbline.app.export.FileExport;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.CacheQuery;
import plumbline.sync.cache.LedgerCache;
import plumbline.views.reports.ExportFormat;
import plumbline.views.reports.Figures;
import plumbline.views.reports.Report;
import plumbline.views.reports.ReportKind;
import plumbline.views.reports.ReportTable;

/** A report in lines and columns, to standard output or to a file. */
@Command(mixinStandardHelpOptions = false)
final class ReportTableCommand implements Callable<Integer> {
  private static final int LIMIT = 200_000;

  private final ReportKind kind;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day included, as 2026-03-01; without it, what is usual for the report.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day included, as 2026-03-31; without it, today.")
  private @Nullable LocalDate to;

  @ArgGroup private Output output = new Output();
  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Where the report goes. */
  static final class Output {
    @Option(names = "--csv", description = "As CSV to standard output.")
    private boolean csv;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "As a workbook.")
    private @Nullable Path xlsx;

    @Option(names = "--pdf", paramLabel = "FILE", description = "As a document for print.")
    private @Nullable Path pdf;
  }

  ReportTableCommand(ReportKind kind) {
    this.kind = kind;
  }

  /** The reports beside the trial balance, which has a command of its own. */
  static Stream<ReportKind> kinds() {
    return Stream.of(ReportKind.values()).filter(kind -> kind != ReportKind.TRIAL_BALANCE);
  }

  /** Adds a command for each of them. */
  static void addTo(CommandLine report) {
    kinds()
        .forEach(
            kind -> {
              CommandLine command = new CommandLine(new ReportTableCommand(kind));
              command.getCommandSpec().usageMessage().description(kind.report().title() + ".");
              report.addSubcommand(kind.word(), command);
            });
  }

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    PrintWriter err = spec.commandLine().getErr();
    try (CentralDatabase database = Connections.central(settings);
        LedgerCache cache =
            LedgerCache.open(settings.cache().folder(), database, AgeReckoning.ofSystem())) {
      if (!cache.remark().isEmpty()) {
        err.println(cache.remark());
      }
      Instant asOf = cache.refresh().asOf();
      ReportTable table = table(cache).at(Optional.of(asOf));
      table.remarks().forEach(remark -> err.println(remark.words()));
      write(table);
      return ExitCode.DONE;
    } catch (SQLException failure) {
      throw CommandFailure.notDone(
          "The report could not be brought up to date: " + failure.getMessage());
    } catch (IOException failure) {
      throw CommandFailure.notDone("The report was not written: " + failure.getMessage());
    }
  }

  private ReportTable table(LedgerCache cache) throws SQLException {
    Report report = kind.report();
    LocalDate last = to == null ? LocalDate.now(ZoneId.systemDefault()) : to;
    LocalDate first = from == null ? report.usualFrom(last).orElse(last) : from;
    if (first.isAfter(last)) {
      throw CommandFailure.notDone(
          "--from %s is after --to %s. Give the earlier day first.".formatted(first, last));
    }
    Figures figures =
        new Figures() {
          @Override
          public <T> Optional<T> ask(CacheQuery<T> query) throws SQLException {
            return cache.ask(query);
          }
        };
    return report.table(figures, new Report.Period(first, last), LIMIT).orElseThrow();
  }

  private void write(ReportTable table) throws IOException {
    if (output.xlsx != null) {
      new FileExport().write(table, ExportFormat.XLSX, output.xlsx);
    } else if (output.pdf != null) {
      new FileExport().write(table, ExportFormat.PDF, output.pdf);
    } else if (output.csv) {
      var bytes = new ByteArrayOutputStream();
      new CsvReport(table).write(bytes);
      spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
    } else {
      new ReportText(table).write(spec.commandLine().getOut());
    }
  }
}
