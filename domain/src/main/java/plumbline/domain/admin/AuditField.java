package plumbline.domain.admin;

import org.jspecify.annotations.Nullable;

/** What a field of a record was before a change and after it; null for nothing. */
public record AuditField(
    String name, @Nullable String before, @Nullable String after, boolean differs) {}
