package plumbline.domain.logistics.valuation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What goods that came or went were worth.
 *
 * @param quantity what the firm had more or less by it; zero between its own warehouses
 * @param reason of the movement, empty for what was taken on or did not arrive
 */
public record ValuedMovement(
    long id,
    LocalDate day,
    Kind kind,
    String reason,
    String document,
    BigDecimal quantity,
    BigDecimal unitCost,
    BigDecimal value,
    String movedBy,
    Posting posting) {
  /** Against which account it is posted, or why it is not. */
  public enum Kind {
    OPENING,
    TRANSFER,
    GOODS_RECEIVED,
    COST_OF_GOODS,
    STOCK_DIFFERENCE,
    OWN_USE
  }

  /** Where it is in the ledger. */
  public sealed interface Posting {
    /** In the ledger before the stock was valued. */
    record TakenOn() implements Posting {}

    /** Worth nothing, or moved between the firm's own warehouses. */
    record None() implements Posting {}

    record Waiting() implements Posting {}

    record Posted(UUID entry, String number) implements Posting {}
  }

  /** The entry it is in. */
  public Optional<Posting.Posted> posted() {
    return posting instanceof Posting.Posted entry ? Optional.of(entry) : Optional.empty();
  }
}
