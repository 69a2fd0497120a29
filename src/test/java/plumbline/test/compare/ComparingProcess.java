package plumbline.test.compare;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import plumbline.sync.compare.Comparison;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Outcome;
import plumbline.sync.connector.erp.CustomerLinks;
import plumbline.sync.connector.erp.ErpSources;
import plumbline.sync.connector.woocommerce.ShopCheck;
import plumbline.sync.connector.woocommerce.WooCommerceShop;

/** A process that compares products and reads the two bare selects, and prints what it found. */
final class ComparingProcess {

  private static final int FETCH = 1000;

  static final String ERP_SELECT =
      """
      select sku, name, regular_price::text, sale_price::text, vat_code
      from admin_api.product where published order by sku collate "C"
      """;

  /** The fastest of the shapes that were measured. */
  static final String SHOP_SELECT =
      """
      select cast(m.sku as binary) as sku, p.post_title, m.regular, m.sale, m.tax
      from (select post_id,
          max(case meta_key when '_sku' then left(meta_value, 256) end) as sku,
          max(case meta_key when '_regular_price' then left(meta_value, 256) end) as regular,
          max(case meta_key when '_sale_price' then left(meta_value, 256) end) as sale,
          max(case meta_key when '_tax_class' then left(meta_value, 256) end) as tax
        from wp_postmeta force index (post_id)
        where meta_key in ('_sku', '_regular_price', '_sale_price', '_tax_class')
        group by post_id) m
      straight_join wp_posts p on p.ID = m.post_id
      where p.post_type in ('product', 'product_variation')
        and p.post_status in ('publish', 'private')
      order by sku
      """;

  private ComparingProcess() {}

  /** Takes url, user and password of the ERP and of the shop, and how often; the best counts. */
  public static void main(String[] args) throws Exception {
    try (HikariDataSource erp = pool(args[0], args[1], args[2]);
        HikariDataSource shop = pool(args[3], args[4], args[5])) {
      int rounds = Integer.parseInt(args[6]);
      double bareErp = Double.MAX_VALUE;
      double bareShop = Double.MAX_VALUE;
      double comparing = Double.MAX_VALUE;
      List<Difference> found = List.of();
      for (int round = 0; round < rounds; round++) {
        bareErp = Math.min(bareErp, seconds(() -> read(erp, ERP_SELECT)));
        bareShop = Math.min(bareShop, seconds(() -> read(shop, SHOP_SELECT)));
        List<Difference> now = new ArrayList<>();
        comparing = Math.min(comparing, seconds(() -> compare(erp, shop, now)));
        found = now;
      }
      found.forEach(
          difference ->
              System.out.println(
                  "found %s %s %s"
                      .formatted(difference.key(), difference.field(), difference.state().code())));
      System.out.println("times " + bareErp + " " + bareShop + " " + comparing);
      System.out.println("heap " + Runtime.getRuntime().maxMemory() / (1 << 20));
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void compare(DataSource erp, DataSource shop, List<Difference> found)
      throws SQLException {
    if (!(WooCommerceShop.check(shop, "wp_", List.of(EntityDefinition.PRODUCT))
        instanceof ShopCheck.Fit fit)) {
      throw new IllegalStateException("no shop");
    }
    WooCommerceShop connected = new WooCommerceShop(shop, fit.tables(), new CustomerLinks(erp));
    Outcome outcome =
        new Comparison(
                EntityDefinition.PRODUCT,
                new ErpSources(erp).of(EntityDefinition.PRODUCT),
                connected.source(EntityDefinition.PRODUCT))
            .run(found::addAll);
    if (!(outcome instanceof Outcome.Complete)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private static void read(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.setFetchSize(FETCH);
        try (ResultSet lines = statement.executeQuery(sql)) {
          int columns = lines.getMetaData().getColumnCount();
          long characters = 0;
          while (lines.next()) {
            for (int column = 1; column <= columns; column++) {
              String text = lines.getString(column);
              characters += text == null ? 0 : text.length();
            }
          }
          if (characters == 0) {
            throw new IllegalStateException("nothing was read");
          }
        }
      }
      connection.rollback();
    }
  }

  private static HikariDataSource pool(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(4);
    return new HikariDataSource(config);
  }
}
