package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice or credit note as a row of the list.
 *
 * @param credited how much of an invoice's gross amount was taken back, as a positive amount
 */
public record InvoiceSummary(
    UUID id,
    InvoiceNumber number,
    InvoiceKind kind,
    LocalDate issued,
    LocalDate due,
    Buyer buyer,
    BigDecimal gross,
    BigDecimal credited) {
  /** What became of it. */
  public enum State {
    STANDING,
    PARTLY_CREDITED,
    CREDITED,
    CREDIT_NOTE
  }

  public State state() {
    if (kind == InvoiceKind.CREDIT_NOTE) {
      return State.CREDIT_NOTE;
    }
    if (credited.signum() == 0) {
      return State.STANDING;
    }
    return credited.compareTo(gross) >= 0 ? State.CREDITED : State.PARTLY_CREDITED;
  }

  /** Where a page that follows this row begins. */
  public Position position() {
    return new Position(issued, number);
  }

  /** Place in the list: newest issue date first, then the highest number. */
  public record Position(LocalDate issued, InvoiceNumber number) {}
}
