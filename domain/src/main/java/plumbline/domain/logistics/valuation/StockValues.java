package plumbline.domain.logistics.valuation;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logistics' published service for what the stock is worth. */
public interface StockValues {
  /** Products by SKU, after the given one; null begins at the first. */
  List<ValuedProduct> page(ValueFilter filter, @Nullable String afterSku, int limit)
      throws SQLException;

  /** The whole stock, and whether the ledger says the same. */
  StockWorth worth() throws SQLException;

  /** What a product's stock became worth more or less by, newest first, before the given one. */
  List<ValuedMovement> movements(long product, @Nullable Long before, int limit)
      throws SQLException;

  /** Has everything posted that waits; done twice at once, each movement is posted once. */
  ValuePosting post() throws SQLException;
}
