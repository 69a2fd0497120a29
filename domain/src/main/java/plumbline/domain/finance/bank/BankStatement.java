package plumbline.domain.finance.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank statement as read from a file.
 *
 * @param reference the bank's number of the statement, or empty
 * @param opening the balance before the first line, where the file tells it
 * @param closing the balance after the last line, where the file tells it
 */
public record BankStatement(
    String iban,
    String reference,
    @Nullable BigDecimal opening,
    @Nullable BigDecimal closing,
    List<StatementLine> lines) {
  public BankStatement {
    lines = List.copyOf(lines);
  }

  /** What the lines add up to. */
  public BigDecimal total() {
    return lines.stream().map(StatementLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public LocalDate firstDay() {
    return lines.stream()
        .map(StatementLine::bookedOn)
        .min(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalStateException("A statement has lines"));
  }

  public LocalDate lastDay() {
    return lines.stream()
        .map(StatementLine::bookedOn)
        .max(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalStateException("A statement has lines"));
  }
}
