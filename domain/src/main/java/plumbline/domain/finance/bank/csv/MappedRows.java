package plumbline.domain.finance.bank.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.bank.StatementLine;

/** Reads a file's rows by a mapping: movements, and what is wrong with the rows that are none. */
public final class MappedRows {
  private static final Set<String> FORINT = Set.of("HUF", "FT");

  private final CsvMapping mapping;
  private final WrittenAmount amounts;
  private final List<StatementLine> lines = new ArrayList<>();
  private final List<CsvRowProblem> problems = new ArrayList<>();

  private MappedRows(CsvMapping mapping) {
    this.mapping = mapping;
    amounts = new WrittenAmount(mapping.shape().decimal());
  }

  /** What a file says: each row is in one of the two lists. */
  public record Result(List<StatementLine> lines, List<CsvRowProblem> problems) {
    public Result {
      lines = List.copyOf(lines);
      problems = List.copyOf(problems);
    }
  }

  /** Of all rows of the file, with those before the first movement. */
  public static Result read(CsvMapping mapping, List<CsvRow> rows) {
    MappedRows reading = new MappedRows(mapping);
    rows.stream().skip(mapping.shape().skipped()).forEach(reading::row);
    return new Result(reading.lines, reading.problems);
  }

  private void row(CsvRow row) {
    int wanted = mapping.header().size();
    boolean tooLong = row.fields().stream().skip(wanted).anyMatch(field -> !field.isBlank());
    int needed = mapping.columns().values().stream().mapToInt(at -> at + 1).max().orElse(0);
    if (tooLong || row.fields().size() < Math.min(needed, wanted)) {
      refuse(
          row,
          null,
          "",
          "The row has %d fields instead of %d. A text with the separator in it belongs in quotation marks."
              .formatted(row.fields().size(), wanted));
      return;
    }
    Optional<LocalDate> booked = date(row, CsvColumn.DATE);
    if (booked.isEmpty() || !isForint(row)) {
      return;
    }
    Optional<LocalDate> value =
        text(row, CsvColumn.VALUE_DATE).isEmpty() ? booked : date(row, CsvColumn.VALUE_DATE);
    Optional<BigDecimal> amount = amount(row);
    if (value.isPresent() && amount.isPresent() && isClean(row)) {
      lines.add(line(row, booked.get(), value.get(), amount.get()));
    }
  }

  private StatementLine line(CsvRow row, LocalDate booked, LocalDate value, BigDecimal amount) {
    return new StatementLine(
        row.line(),
        booked,
        value,
        amount,
        text(row, CsvColumn.NAME),
        text(row, CsvColumn.ACCOUNT).replace(" ", ""),
        text(row, CsvColumn.REFERENCE),
        text(row, CsvColumn.BANK_ID));
  }

  private Optional<LocalDate> date(CsvRow row, CsvColumn column) {
    String written = text(row, column);
    WrittenDate format = mapping.shape().date();
    Optional<LocalDate> day = format.read(written);
    if (day.isEmpty()) {
      refuse(row, column, written, "A date such as %s is expected.".formatted(format.sample()));
    }
    return day;
  }

  private boolean isForint(CsvRow row) {
    String currency = text(row, CsvColumn.CURRENCY);
    boolean forint = currency.isEmpty() || FORINT.contains(currency.toUpperCase(Locale.ROOT));
    if (!forint) {
      refuse(row, CsvColumn.CURRENCY, currency, "HUF is expected.");
    }
    return forint;
  }

  private Optional<BigDecimal> amount(CsvRow row) {
    if (mapping.columns().containsKey(CsvColumn.AMOUNT)) {
      return amount(row, CsvColumn.AMOUNT).filter(amount -> isNotZero(row, amount));
    }
    boolean out = !text(row, CsvColumn.PAID_OUT).isEmpty();
    Optional<BigDecimal> paidOut =
        out ? amount(row, CsvColumn.PAID_OUT) : Optional.of(BigDecimal.ZERO);
    boolean in = !text(row, CsvColumn.PAID_IN).isEmpty();
    Optional<BigDecimal> paidIn =
        in ? amount(row, CsvColumn.PAID_IN) : Optional.of(BigDecimal.ZERO);
    if (paidOut.isEmpty() || paidIn.isEmpty()) {
      return Optional.empty();
    }
    if (paidOut.get().signum() != 0 && paidIn.get().signum() != 0) {
      refuse(
          row,
          CsvColumn.PAID_IN,
          text(row, CsvColumn.PAID_IN),
          "Either paid out or paid in is expected; this row has both.");
      return Optional.empty();
    }
    BigDecimal amount = paidIn.get().signum() != 0 ? paidIn.get() : paidOut.get().abs().negate();
    return Optional.of(amount).filter(each -> isNotZero(row, each));
  }

  private Optional<BigDecimal> amount(CsvRow row, CsvColumn column) {
    String written = text(row, column);
    Optional<BigDecimal> amount = amounts.read(written);
    if (amount.isEmpty()) {
      refuse(row, column, written, "An amount such as %s is expected.".formatted(amounts.sample()));
    }
    return amount;
  }

  private boolean isNotZero(CsvRow row, BigDecimal amount) {
    if (amount.signum() == 0) {
      CsvColumn column =
          mapping.columns().containsKey(CsvColumn.AMOUNT) ? CsvColumn.AMOUNT : CsvColumn.PAID_IN;
      refuse(row, column, text(row, column), "An amount other than zero is expected.");
    }
    return amount.signum() != 0;
  }

  /** The database holds no character zero. */
  private boolean isClean(CsvRow row) {
    boolean clean = row.fields().stream().noneMatch(field -> field.indexOf('\0') >= 0);
    if (!clean) {
      refuse(row, null, "", "The row holds a character zero. Text is expected.");
    }
    return clean;
  }

  private String text(CsvRow row, CsvColumn column) {
    Integer at = mapping.columns().get(column);
    return at == null ? "" : row.field(at);
  }

  private void refuse(CsvRow row, @Nullable CsvColumn field, String value, String message) {
    problems.add(new CsvRowProblem(row.line(), field, value, message));
  }
}
