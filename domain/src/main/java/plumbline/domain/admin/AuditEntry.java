package plumbline.domain.admin;

import java.time.Instant;
import java.util.List;

/**
 * One row of the audit trail as a list shows it.
 *
 * @param entity the audited table, as {@code finance.account}
 * @param name what people call the record, where it says so itself; else empty
 * @param changed the fields that an update changed
 */
public record AuditEntry(
    long seq,
    Instant at,
    String person,
    String entity,
    String key,
    Action action,
    String name,
    List<String> changed) {
  public AuditEntry {
    changed = List.copyOf(changed);
  }

  /** What was done to the record. */
  public enum Action {
    INSERT,
    UPDATE,
    DELETE,
    POST,
    /** It was there before the trail covered it. */
    BASELINE
  }
}
