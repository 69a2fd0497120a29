package plumbline.sync.reconcile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the last comparison of an entity went; a failure says why it could not be finished. */
public record ComparedEntityStatus(
    String entity,
    Instant finishedAt,
    long erpRows,
    long shopRows,
    long differences,
    long unknowns,
    @Nullable String failure) {}
