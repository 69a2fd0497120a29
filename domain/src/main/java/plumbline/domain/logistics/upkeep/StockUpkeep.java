package plumbline.domain.logistics.upkeep;

import java.sql.SQLException;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.valuation.CentralStockValues;
import plumbline.domain.logistics.valuation.ValuePosting;

/** Keeps the stock tidy, for whoever calls it regularly; each may run twice at once. */
public final class StockUpkeep {
  private final CentralDatabase database;

  public StockUpkeep(CentralDatabase database) {
    this.database = database;
  }

  /** Takes away reservations of carts that have expired. */
  public void sweepExpired() throws SQLException {
    database.transact(
        connection ->
            Rows.list(connection, "select logistics_api.sweep_expired()", row -> row.getInt(1)));
  }

  /** Brings orders whose goods yielded to a count to what their goods say. */
  public void settleCounted() throws SQLException {
    database.transact(
        connection ->
            Rows.list(
                connection, "select logistics_api.settle_counted_orders()", row -> row.getInt(1)));
  }

  /** Posts what the movements were worth; what the database refuses is told in its words. */
  public void postValue() throws SQLException {
    if (new CentralStockValues(database).post() instanceof ValuePosting.Refused(Refusal refusal)) {
      throw new SQLException(refusal.message());
    }
  }
}
