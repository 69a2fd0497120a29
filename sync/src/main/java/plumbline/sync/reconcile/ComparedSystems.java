package plumbline.sync.reconcile;

import java.util.List;
import java.util.Optional;
import plumbline.sync.compare.Comparison;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.RowStream;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.Source;
import plumbline.sync.compare.SourceException;

/** The ERP and one other system: how each entity is read from both, and how each is written. */
public abstract class ComparedSystems {
  private final WritableSystem erp;
  private final WritableSystem shop;

  protected ComparedSystems(WritableSystem erp, WritableSystem shop) {
    this.erp = erp;
    this.shop = shop;
  }

  /** The records of one entity in one system. */
  public abstract Source source(EntityDefinition entity, Side side);

  public final WritableSystem writable(Side side) {
    return side == Side.ERP ? erp : shop;
  }

  public final Comparison comparison(EntityDefinition entity) {
    return new Comparison(entity, source(entity, Side.ERP), source(entity, Side.SHOP));
  }

  /** How one field differs right now, read fresh from both systems; empty when it does not. */
  public final Optional<Difference> difference(EntityDefinition entity, String key, String field)
      throws SourceException {
    return comparison(entity).now(List.of(key)).stream()
        .filter(difference -> difference.key().equals(key) && difference.field().equals(field))
        .findFirst();
  }

  /** The record as one system has it right now. */
  public final Optional<Row> row(EntityDefinition entity, Side side, String key)
      throws SourceException {
    Optional<Row> found = Optional.empty();
    try (RowStream rows = source(entity, side).only(List.of(key))) {
      // Read to the end: leaving a stream early costs its connection.
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (row.label().equals(key)) {
          found = Optional.of(row);
        }
      }
    }
    return found;
  }
}
