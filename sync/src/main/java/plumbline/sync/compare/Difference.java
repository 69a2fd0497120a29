package plumbline.sync.compare;

/**
 * One disagreement between the systems, as last read.
 *
 * @param key the record's label
 * @param field the field, or {@link EntityDefinition#RECORD}
 */
public record Difference(
    String entity,
    String key,
    String field,
    Value erp,
    Value shop,
    DifferenceKind kind,
    State state) {

  Difference in(State newState) {
    return new Difference(entity, key, field, erp, shop, kind, newState);
  }

  /** Why it could not be compared; empty unless a value says so. */
  public String why() {
    return whyOf(erp).isEmpty() ? whyOf(shop) : whyOf(erp);
  }

  private static String whyOf(Value value) {
    return value instanceof Value.Unreadable(String raw, String why) ? why : "";
  }
}
