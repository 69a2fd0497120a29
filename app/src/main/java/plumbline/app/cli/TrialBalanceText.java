package plumbline.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import plumbline.sync.cache.Age;
import plumbline.sync.cache.TrialBalance;

/** A trial balance for a file or a terminal. */
final class TrialBalanceText {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx").withZone(ZoneId.systemDefault());

  private final TrialBalance balance;

  TrialBalanceText(TrialBalance balance) {
    this.balance = balance;
  }

  void writeCsv(PrintWriter out) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("account", "name", "debit", "credit", "balance");
      for (TrialBalance.Row row : balance.rows()) {
        csv.writeRecord(
            row.account(),
            harmless(row.name()),
            plain(row.debit()),
            plain(row.credit()),
            plain(row.balance()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    out.print(text);
    out.flush();
  }

  /** Amounts stay numbers; only text can be made into a formula by whoever named an account. */
  private static String harmless(String name) {
    return !name.isEmpty() && FORMULA_STARTS.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
  }

  private static String plain(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  void writeTable(PrintWriter out, Age age) {
    int names = balance.rows().stream().mapToInt(row -> row.name().length()).max().orElse(0);
    int numbers = balance.rows().stream().mapToInt(row -> row.account().length()).max().orElse(0);
    String form =
        "%%-%ds  %%-%ds  %%18s  %%18s  %%18s%%n"
            .formatted(Math.max(7, numbers), Math.max(5, names));
    out.printf(form, "Account", "Name", "Debit", "Credit", "Balance");
    for (TrialBalance.Row row : balance.rows()) {
      out.printf(
          form,
          row.account(),
          row.name(),
          plain(row.debit()),
          plain(row.credit()),
          plain(row.balance()));
    }
    BigDecimal difference = balance.debit().subtract(balance.credit());
    out.printf(
        form, "", "Total", plain(balance.debit()), plain(balance.credit()), plain(difference));
    out.printf(
        "As of %s, %d s old%s%n",
        MOMENT.format(age.asOf()),
        age.old().toSeconds(),
        age.isFresh() ? "." : ": STALE, not refreshed since.");
  }
}
