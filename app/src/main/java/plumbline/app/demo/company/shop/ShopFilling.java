package plumbline.app.demo.company.shop;

import java.sql.SQLException;
import java.sql.Statement;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.server.Progress;

/** Writes the shop's tables from nothing: what was in the schema before is gone. */
public final class ShopFilling {
  private static final String STEP = "Shop";

  private final ShopConnection shop;
  private final Progress progress;

  public ShopFilling(ShopConnection shop, Progress progress) {
    this.shop = shop;
    this.progress = progress;
  }

  public void prepare() throws SQLException {
    progress.report(STEP, 0, "Making the shop's tables");
    shop.dropTables();
    shop.createTables();
  }

  public void fill(long seed, Firm firm, Planted planted, ShopIds ids) throws SQLException {
    progress.report(STEP, 0.1, "Settings and tax rates");
    new ShopSettings(shop).insert();
    progress.report(STEP, 0.15, "Products and variations");
    new ProductRows(shop, firm, planted, ids).insert();
    progress.report(STEP, 0.3, "Customers");
    var opened = firm.stock().movements().getFirst().at();
    new CustomerRows(shop, ids, planted, opened).insert();
    progress.report(STEP, 0.4, "Orders");
    new OrderRows(shop, firm, ids).insert();
    progress.report(STEP, 0.55, "What the orders consist of");
    new ItemRows(shop, ids).insert(firm.orders().orders());
    progress.report(STEP, 0.95, "Everyday clutter");
    new EverydayClutter(shop, firm, ids).insert(seed);
    analyze();
    progress.report(STEP, 1, "Shop filled");
  }

  private void analyze() throws SQLException {
    try (Statement statement = shop.jdbc().createStatement()) {
      for (String table : new String[] {"posts", "postmeta", "users", "usermeta", "wc_orders"}) {
        statement.execute("analyze table " + shop.table(table));
      }
    }
  }
}
