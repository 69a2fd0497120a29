package plumbline.domain.logistics.setting;

import java.sql.SQLException;
import java.util.List;
import plumbline.domain.finance.Saving;

/**
 * Logistics' published service for its settings. A change says what was seen, and is not written
 * over somebody else's.
 */
public interface StockSettings {
  List<Limit> limits() throws SQLException;

  Saving<Limit> save(Limit seen, Limit wanted) throws SQLException;

  /** The reasons of adjustments, closed ones too, in the order they are offered. */
  List<AdjustmentReason> reasons() throws SQLException;

  /** Adds a reason, or opens the closed one of this name again. */
  Saving<AdjustmentReason> add(String name) throws SQLException;

  /** Closes a reason or opens it again; its name stays. */
  Saving<AdjustmentReason> save(AdjustmentReason seen, AdjustmentReason wanted) throws SQLException;

  /** Products with the text in SKU, name or place, by SKU; no more than the limit. */
  List<ProductPlace> places(String search, int limit) throws SQLException;

  Saving<ProductPlace> save(ProductPlace seen, ProductPlace wanted) throws SQLException;
}
