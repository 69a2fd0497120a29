package plumbline.domain.finance.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An imported line of a bank statement.
 *
 * @param bank the firm's account it is of
 * @param amount in forint; negative for money that left
 * @param payment the payment it was booked as, or null
 * @param setAside why it is not booked as a payment, or null
 */
public record BankLine(
    UUID id,
    BankAccount bank,
    LocalDate bookedOn,
    LocalDate valueDate,
    BigDecimal amount,
    String counterpartyName,
    String counterpartyAccount,
    String reference,
    @Nullable UUID payment,
    @Nullable String setAside) {
  public boolean isDone() {
    return payment != null || setAside != null;
  }
}
