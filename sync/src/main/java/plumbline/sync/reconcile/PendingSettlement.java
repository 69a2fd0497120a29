package plumbline.sync.reconcile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Side;

/** A decision that the hub has still to carry out, or to finish. */
record PendingSettlement(
    UUID id,
    long disagreement,
    EntityDefinition entity,
    String key,
    String field,
    Side chosen,
    Shown shown,
    String reason,
    String person,
    boolean written) {
  /** Both values as the person saw them. */
  record Shown(@Nullable String erp, @Nullable String shop) {
    @Nullable String in(Side side) {
      return side == Side.ERP ? erp : shop;
    }
  }

  Side target() {
    return chosen == Side.ERP ? Side.SHOP : Side.ERP;
  }

  boolean concernsRecord() {
    return field.equals(EntityDefinition.RECORD);
  }

  /** The change of the target; a whole record is told by its key, not by its title. */
  FieldChange change() {
    String expected = shown.in(target());
    String value = shown.in(chosen);
    return new FieldChange(
        entity.name(),
        key,
        field,
        concernsRecord() && expected != null ? key : expected,
        concernsRecord() && value != null ? key : value,
        reason.isEmpty() ? "accepted the value of the system with authority" : reason,
        person);
  }
}
