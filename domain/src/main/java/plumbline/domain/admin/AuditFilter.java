package plumbline.domain.admin;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are wanted; what is empty or null narrows nothing.
 *
 * @param text anywhere in the key, the name of the person or the record
 * @param person the login or its beginning
 * @param entities audited tables
 * @param record a record by its whole key or number, with what belongs to it
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditFilter(
    String text,
    String person,
    Set<String> entities,
    String record,
    @Nullable Instant from,
    @Nullable Instant until) {
  public static final AuditFilter ALL = new AuditFilter("", "", Set.of(), "", null, null);

  public AuditFilter {
    entities = Set.copyOf(entities);
  }
}
