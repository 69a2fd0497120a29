package plumbline.domain.finance.bank;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement as the bank tells it.
 *
 * @param line where it stands in the file, counted from one
 * @param amount in forint; negative for money that left
 * @param bankReference the bank's own number of the movement, or empty
 */
public record StatementLine(
    int line,
    LocalDate bookedOn,
    LocalDate valueDate,
    BigDecimal amount,
    String counterpartyName,
    String counterpartyAccount,
    String reference,
    String bankReference) {}
