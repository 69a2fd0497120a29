package plumbline.sync.connector.woocommerce;

import java.util.List;

/** Whether a database is a shop the back office can work with. */
public sealed interface ShopCheck {

  /** Every table and column that is needed is there. */
  record Fit(ShopTables tables) implements ShopCheck {}

  /** What is missing, a sentence each; nothing is read or written. */
  record Unfit(List<String> problems) implements ShopCheck {}
}
