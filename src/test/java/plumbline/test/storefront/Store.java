package plumbline.test.storefront;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** A database with two warehouses, some products with stock, a customer, a shop and a clerk. */
public record Store(TestDatabase database, Login shop, Login clerk) {
  public static final String CUSTOMER = "C-1";

  /** What is there that the stock figures must not say otherwise; one row per broken product. */
  private static final String BROKEN_STOCK =
      """
      select p.sku || ': on hand ' || s.on_hand || ', reserved ' || s.reserved || ', movements '
             || coalesce(m.moved, 0) || ', reservations ' || coalesce(r.held, 0)
      from logistics.stock s
      join admin.product p on p.id = s.product_id
      left join (select product_id, warehouse_id, sum(quantity) as moved
                 from logistics.movement group by 1, 2) m using (product_id, warehouse_id)
      left join (select product_id, warehouse_id, sum(quantity - shipped) as held
                 from logistics.reservation group by 1, 2) r using (product_id, warehouse_id)
      where s.on_hand <> coalesce(m.moved, 0) or s.reserved <> coalesce(r.held, 0)
        or s.reserved < 0 or s.on_hand < s.reserved
      """;

  /** Products P-1, P-2 and so on, each with so many pieces in each of the two warehouses. */
  public static Store of(Class<?> test, int products, int pieces) throws SQLException {
    TestDatabase database = TestServers.database(test, Template.central());
    List<String> sql =
        new ArrayList<>(
            List.of(
                "insert into finance.vat_code (code, name, rate, bucket) values"
                    + " ('27', 'x', 0.27, 'vatPercentage')",
                "insert into admin.price_tier (code, name, discount_percent) values"
                    + " ('base', 'Alap', 0), ('gold', 'Arany', 10)",
                "insert into admin.customer (number, name, tier) values"
                    + " ('C-1', 'Kovács Kft.', 'base'), ('C-2', 'Őri és Társa Bt.', 'gold')",
                "insert into logistics.warehouse (code, name) values"
                    + " ('BP', 'Budapest'), ('GY', 'Győr')",
                ("insert into admin.product (sku, name, kind, regular_price, vat_code)"
                        + " select 'P-' || n, 'Csavar ' || n, 'simple', 100, '27'"
                        + " from generate_series(1, %d) n")
                    .formatted(products)));
    if (pieces > 0) {
      sql.add(
          ("insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                  + " select gen_random_uuid(), p.id, w.id, %d, 'opening'"
                  + " from admin.product p, logistics.warehouse w order by p.id, w.id")
              .formatted(pieces));
    }
    database.execute(sql.toArray(String[]::new));
    String suffix = database.url().replaceAll(".*/([a-z0-9_]+).*", "$1");
    return new Store(
        database,
        database.admit("shop_" + suffix, Group.SHOP),
        database.admit("clerk_" + suffix, Group.WAREHOUSE));
  }

  public ShopClient enter() throws SQLException {
    return new ShopClient(database.connectAs(shop.user(), shop.password()));
  }

  public Connection clerkAtWork() throws SQLException {
    return database.connectAs(clerk.user(), clerk.password());
  }

  /** What the clerk's call of one of Logistics' functions returns, as text. */
  public String clerk(String call, Object... parameters) throws SQLException {
    try (Connection connection = clerkAtWork()) {
      return Rows.first(connection, "select " + call, row -> "" + row.getString(1), parameters)
          .orElseThrow();
    }
  }

  public String one(String sql, Object... parameters) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.first(connection, sql, row -> "" + row.getString(1), parameters)
          .orElse("nothing");
    }
  }

  public List<String> list(String sql) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.list(connection, sql, row -> "" + row.getString(1));
    }
  }

  public List<String> brokenStock() throws SQLException {
    return list(BROKEN_STOCK);
  }
}
