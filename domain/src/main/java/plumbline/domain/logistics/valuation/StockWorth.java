package plumbline.domain.logistics.valuation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the whole stock is worth: taken on from the books before, posted since, and waiting.
 *
 * @param account the ledger's account for it, empty while none is set
 * @param balance what stands on that account
 * @param agrees whether the ledger says what was taken on and posted, and nothing else
 */
public record StockWorth(
    BigDecimal value,
    BigDecimal takenOn,
    BigDecimal posted,
    BigDecimal unposted,
    long unpostedMovements,
    Optional<String> account,
    BigDecimal balance,
    boolean agrees) {}
