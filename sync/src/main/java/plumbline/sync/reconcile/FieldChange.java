package plumbline.sync.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * One field of one record to be brought from the value that was shown to another one.
 *
 * @param expected what the field must still hold; null is empty
 * @param person on whose decision
 */
public record FieldChange(
    String entity,
    String key,
    String field,
    @Nullable String expected,
    @Nullable String value,
    String reason,
    String person) {}
