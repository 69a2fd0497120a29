package plumbline.domain.logistics;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logistics' published service: stock by warehouse, its movements, and adjusting it. */
public interface Stock {
  List<Warehouse> warehouses() throws SQLException;

  /** The reasons a person may give for an adjustment, in the order to offer them. */
  List<Reason> adjustmentReasons() throws SQLException;

  /**
   * A page of one warehouse's stock by SKU, after the given one.
   *
   * @param search part of a SKU or name, or a whole barcode; empty for all
   */
  List<StockRow> page(int warehouseId, String search, @Nullable String afterSku, int limit)
      throws SQLException;

  /** How many rows the search finds; exact up to the bound. */
  long count(int warehouseId, String search, int bound) throws SQLException;

  Optional<StockRow> stock(long productId, int warehouseId) throws SQLException;

  /** The latest movements of a product in a warehouse, newest first. */
  List<Movement> movements(long productId, int warehouseId, int limit) throws SQLException;

  /**
   * Moves stock once for the adjustment's id, however often it is submitted; above the firm's limit
   * it waits for a second person.
   *
   * @throws SQLException when the database could not be asked; submitting again is safe
   */
  AdjustmentResult adjust(Adjustment adjustment) throws SQLException;
}
