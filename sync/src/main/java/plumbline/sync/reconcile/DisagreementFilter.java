package plumbline.sync.reconcile;

import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.State;

/** Which open disagreements to show: part of a key or value, entity, field, state. Null is any. */
public record DisagreementFilter(
    String text, @Nullable String entity, @Nullable String field, @Nullable State state) {
  public static final DisagreementFilter ALL = new DisagreementFilter("", null, null, null);
}
