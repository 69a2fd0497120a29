package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.invoice.InvoiceNumber;

/**
 * An invoice or credit note that is not settled yet.
 *
 * @param gross with its sign: a credit note's is negative
 * @param open what is left of the gross amount, with the same sign
 */
public record OpenDocument(
    UUID id,
    InvoiceNumber number,
    String customer,
    String customerName,
    @Nullable String orderNumber,
    LocalDate issued,
    LocalDate due,
    BigDecimal gross,
    BigDecimal open) {
  public boolean isCreditNote() {
    return gross.signum() < 0;
  }

  /** Days past the due date on the day; negative while it is not due. */
  public long daysOverdue(LocalDate day) {
    return day.toEpochDay() - due.toEpochDay();
  }
}
