package plumbline.sync.reconcile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.State;

/**
 * One field of one record with its value in each system, since when, and who has authority. A null
 * value is an empty field, or a missing record where the field is {@code record}.
 */
public record Disagreement(
    long id,
    String entity,
    String key,
    String field,
    @Nullable String erpValue,
    @Nullable String shopValue,
    State state,
    @Nullable String why,
    Instant firstSeen,
    Instant lastSeen,
    int timesSeen,
    Authority authority) {
  public @Nullable String valueIn(Side system) {
    return system == Side.ERP ? erpValue : shopValue;
  }

  public boolean concernsRecord() {
    return field.equals("record");
  }

  /** Who is right, and the reason as the authority map gives it. */
  public record Authority(Side system, String reason) {}
}
