package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booked payment as lists show it.
 *
 * @param unallocated what of it settles no document yet
 * @param cancels the payment this one takes back, or null
 * @param cancelledBy the payment that took this one back, or null
 */
public record PaymentSummary(
    UUID id,
    PaymentNumber number,
    Direction direction,
    LocalDate paidOn,
    BigDecimal amount,
    BigDecimal unallocated,
    Counterparty counterparty,
    String reference,
    @Nullable UUID cancels,
    @Nullable UUID cancelledBy,
    UUID entry,
    Booking booking) {
  /** Over which ledger accounts, by whom and when. */
  public record Booking(String bankAccount, String contraAccount, String person, Instant at) {}

  /** Where a list goes on: after this payment. */
  public record Position(LocalDate paidOn, PaymentNumber number) {}

  public Position position() {
    return new Position(paidOn, number);
  }

  public boolean isCancelled() {
    return cancelledBy != null;
  }
}
