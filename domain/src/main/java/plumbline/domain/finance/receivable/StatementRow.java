package plumbline.domain.finance.receivable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a customer's statement.
 *
 * @param document the invoice, credit note or payment
 * @param amount what it adds to what the customer owes; a payment's is negative
 * @param balance what the customer owes after it
 * @param due the due date of an invoice, or null
 */
public record StatementRow(
    UUID document,
    Kind kind,
    String number,
    LocalDate date,
    @Nullable LocalDate due,
    BigDecimal amount,
    BigDecimal balance) {
  /** What a row is about. */
  public enum Kind {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT
  }
}
