package plumbline.views.payments.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.bank.StatementLine;
import plumbline.domain.finance.bank.csv.CsvRowProblem;
import plumbline.domain.finance.bank.csv.MappedRows;

/** A row of the file as it is read, or what is wrong with it. */
record ReadRow(int line, @Nullable StatementLine read, String problem) {
  private static final int MOST = 500;

  /** What is wrong first, then the movements, as many as somebody may want to look at. */
  static List<ReadRow> of(MappedRows.Result result) {
    List<ReadRow> rows = new ArrayList<>();
    for (CsvRowProblem problem : result.problems().stream().limit(MOST).toList()) {
      rows.add(new ReadRow(problem.line(), null, CsvWords.of(problem)));
    }
    for (StatementLine line : result.lines().stream().limit(MOST).toList()) {
      rows.add(new ReadRow(line.line(), line, ""));
    }
    return rows;
  }

  @Nullable LocalDate day() {
    return read == null ? null : read.bookedOn();
  }

  @Nullable BigDecimal amount() {
    return read == null ? null : read.amount();
  }

  String words() {
    return read == null ? problem : (read.counterpartyName() + "  " + read.reference()).strip();
  }
}
