package plumbline.sync.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in which fields two rows of one key differ. */
final class RowComparison {

  private final EntityDefinition entity;

  RowComparison(EntityDefinition entity) {
    this.entity = entity;
  }

  List<Difference> compare(@Nullable Row erp, @Nullable Row shop) {
    if (erp != null && shop != null) {
      return fields(erp, shop);
    }
    if (!entity.records()) {
      return List.of();
    }
    if (erp != null) {
      return List.of(
          record(erp, title(erp), Value.absent(), DifferenceKind.MISSING_IN_SHOP, State.DRIFT));
    }
    return shop == null
        ? List.of()
        : List.of(
            record(shop, Value.absent(), title(shop), DifferenceKind.MISSING_IN_ERP, State.DRIFT));
  }

  private List<Difference> fields(Row erp, Row shop) {
    List<Difference> found = List.of();
    for (int i = 0; i < entity.fields().size(); i++) {
      Value inErp = erp.values().get(i);
      Value inShop = shop.values().get(i);
      if (!inErp.sameAs(inShop)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(field(erp.label(), entity.fields().get(i), inErp, inShop));
      }
    }
    return found;
  }

  private Difference field(String label, String field, Value erp, Value shop) {
    boolean readable = !(erp instanceof Value.Unreadable || shop instanceof Value.Unreadable);
    return new Difference(
        entity.name(),
        label,
        field,
        erp.shownAgainst(shop),
        shop.shownAgainst(erp),
        DifferenceKind.FIELD,
        readable ? State.DRIFT : State.UNKNOWN);
  }

  Difference duplicate(Side side, Row row, @Nullable Row other) {
    Value several =
        new Value.Unreadable(
            "several rows", "The %s has more than one row for this key.".formatted(side));
    Value counterpart = other == null || other.doubt() != null ? Value.absent() : title(other);
    return side == Side.ERP
        ? record(row, several, counterpart, DifferenceKind.DUPLICATE, State.UNKNOWN)
        : record(row, counterpart, several, DifferenceKind.DUPLICATE, State.UNKNOWN);
  }

  Difference doubtful(Side side, Row row, String doubt) {
    Value unreadable = new Value.Unreadable(row.label(), doubt);
    return side == Side.ERP
        ? record(row, unreadable, Value.absent(), DifferenceKind.UNREADABLE_ROW, State.UNKNOWN)
        : record(row, Value.absent(), unreadable, DifferenceKind.UNREADABLE_ROW, State.UNKNOWN);
  }

  private Difference record(Row row, Value erp, Value shop, DifferenceKind kind, State state) {
    return new Difference(
        entity.name(), row.label(), EntityDefinition.RECORD, erp, shop, kind, state);
  }

  /** How a record that is there is shown beside one that is not. */
  private Value title(Row row) {
    boolean named = entity.titled() && row.values().getFirst() instanceof Value.Present;
    return named ? row.values().getFirst() : Value.present(row.label());
  }
}
