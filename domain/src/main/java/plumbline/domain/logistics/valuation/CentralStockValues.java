package plumbline.domain.logistics.valuation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;

/** The stock's value in the central database, which keeps it beside every movement. */
public final class CentralStockValues implements StockValues {
  private static final int BATCH = 2_000;

  private final CentralDatabase database;

  public CentralStockValues(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<ValuedProduct> page(ValueFilter filter, @Nullable String afterSku, int limit)
      throws SQLException {
    return database.read(connection -> ValueSql.page(connection, filter, afterSku, limit));
  }

  @Override
  public StockWorth worth() throws SQLException {
    return database.read(ValueSql::worth);
  }

  @Override
  public List<ValuedMovement> movements(long product, @Nullable Long before, int limit)
      throws SQLException {
    return database.read(connection -> MovementValueSql.page(connection, product, before, limit));
  }

  /** In transactions of so many movements; what one of them posted stays posted. */
  @Override
  public ValuePosting post() throws SQLException {
    long movements = 0;
    long entries = 0;
    while (true) {
      Batch posted;
      try {
        posted = database.transact(connection -> batch(connection).orElseThrow());
      } catch (SQLException failure) {
        DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
        return new ValuePosting.Refused(refusal.at("", ""));
      }
      movements += posted.movements();
      entries += posted.entries();
      if (posted.movements() < BATCH) {
        return new ValuePosting.Posted(movements, entries);
      }
    }
  }

  private record Batch(long movements, long entries) {}

  private static Optional<Batch> batch(Connection connection) throws SQLException {
    return Rows.first(
        connection,
        "select movements, entries from logistics_api.post_stock_value(?)",
        row -> new Batch(row.getLong("movements"), row.getLong("entries")),
        BATCH);
  }
}
