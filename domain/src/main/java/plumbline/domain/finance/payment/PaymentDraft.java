package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment on its way to being booked. The client makes the id before it submits, so that a
 * payment submitted twice is booked once.
 *
 * @param paidOn the day the bank booked it, which is its posting date
 * @param amount above zero, in forint
 * @param bankAccount the ledger account of the bank or cash desk
 * @param contraAccount the ledger account on the other side: receivables, payables or another
 * @param bankLine the line of the bank statement it is, or null
 */
public record PaymentDraft(
    UUID id,
    Direction direction,
    LocalDate paidOn,
    BigDecimal amount,
    Counterparty counterparty,
    String reference,
    String bankAccount,
    String contraAccount,
    @Nullable UUID bankLine,
    List<Allocation> allocations) {
  public PaymentDraft {
    allocations = List.copyOf(allocations);
  }

  public BigDecimal allocated() {
    return allocations.stream().map(Allocation::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
