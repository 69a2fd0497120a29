package plumbline.test.woocommerce;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Outcome;
import plumbline.sync.connector.woocommerce.ErpAndShop;
import plumbline.sync.connector.woocommerce.ShopCheck;
import plumbline.sync.connector.woocommerce.ShopTables;
import plumbline.sync.connector.woocommerce.WooCommerceShop;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** An ERP and a shop on real servers, both empty, the ERP signed in to as the hub. */
public final class TwoSystems implements AutoCloseable {

  public final TestDatabase erp;
  public final TestDatabase shop;
  public final CentralDatabase central;
  public final HikariDataSource shopPool;

  private TwoSystems(TestDatabase erp, TestDatabase shop) throws Exception {
    this.erp = erp;
    this.shop = shop;
    String hub = "hub_" + erp.url().replaceAll(".*/([a-z0-9_]+).*", "$1");
    erp.execute(
        "create role %s login password 'hub' in role hub".formatted(hub),
        "insert into admin.price_tier (code, name) values ('A', 'A')",
        "insert into logistics.warehouse (code, name) values ('BP', 'Budapest')",
        "insert into sync.tax_class values ('27', 'shop', ''), ('5', 'shop', 'reduced-rate')");
    this.central = CentralDatabase.open(erp.url(), new Login(hub, "hub"));
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(shop.url());
    config.setUsername(shop.superuser().user());
    config.setPassword(shop.superuser().password().reveal());
    this.shopPool = new HikariDataSource(config);
  }

  public static TwoSystems create(Class<?> test) throws Exception {
    TwoSystems systems =
        new TwoSystems(
            TestServers.database(test, Template.central()), TestServers.shopSchema(test));
    systems.createShopTables();
    return systems;
  }

  private void createShopTables() throws Exception {
    try (InputStream ddl =
        TwoSystems.class.getResourceAsStream("/plumbline/app/demo/shop-schema.sql")) {
      String sql = new String(ddl.readAllBytes(), StandardCharsets.UTF_8);
      for (String statement : sql.replace("${prefix}", "wp_").split(";\\s*\n")) {
        if (statement.contains("create table")) {
          shop.execute(statement);
        }
      }
    }
    shop.execute(
        "insert into wp_options (option_name, option_value) values"
            + " ('woocommerce_custom_orders_table_enabled', 'yes'),"
            + " ('timezone_string', 'Europe/Budapest')",
        "insert into wp_wc_tax_rate_classes (name, slug) values ('Reduced', 'reduced-rate')");
  }

  public ShopTables tables() throws SQLException {
    return switch (WooCommerceShop.check(shopPool, "wp_", EntityDefinition.ALL)) {
      case ShopCheck.Fit(ShopTables tables) -> tables;
      case ShopCheck.Unfit(List<String> problems) ->
          throw new AssertionError(String.join("\n", problems));
    };
  }

  public ErpAndShop wired() throws SQLException {
    return new ErpAndShop(central, shopPool, tables(), Clock.systemUTC());
  }

  /** Compares one entity, and demands that the comparison came to its end. */
  public List<Difference> compare(EntityDefinition entity) throws SQLException {
    List<Difference> found = new ArrayList<>();
    Outcome outcome = wired().comparison(entity).run(found::addAll);
    if (!(outcome instanceof Outcome.Complete)) {
      throw new AssertionError(outcome);
    }
    return found;
  }

  public void erpProduct(String sku, String name, String regular, String sale, String vatCode)
      throws SQLException {
    run(
        erp,
        "insert into admin.product (sku, name, kind, regular_price, sale_price, vat_code)"
            + " values (?, ?, 'simple', ?::numeric, ?::numeric, ?)",
        sku,
        name,
        regular,
        sale,
        vatCode);
  }

  /** A product of the shop; a meta value of null means no row. */
  public long shopProduct(String sku, String name, String regular, String sale, String taxClass)
      throws SQLException {
    long id = shopPost("product", "publish", 0, name);
    meta(id, "_sku", sku);
    meta(id, "_regular_price", regular);
    meta(id, "_sale_price", sale);
    meta(id, "_tax_class", taxClass);
    meta(id, "_weight", "1.5");
    return id;
  }

  public long shopPost(String type, String status, long parent, String title) throws SQLException {
    try (Connection connection = shop.connect()) {
      String sql =
          "insert into wp_posts (post_content, post_title, post_excerpt, post_status, to_ping,"
              + " pinged, post_content_filtered, post_parent, post_type)"
              + " values ('', ?, '', ?, '', '', '', ?, ?)";
      try (PreparedStatement statement =
          connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
        bind(statement, title, status, parent, type);
        statement.executeUpdate();
        try (ResultSet keys = statement.getGeneratedKeys()) {
          keys.next();
          return keys.getLong(1);
        }
      }
    }
  }

  public void meta(long post, String key, String value) throws SQLException {
    if (value != null) {
      run(
          shop,
          "insert into wp_postmeta (post_id, meta_key, meta_value) values (?, ?, ?)",
          post,
          key,
          value);
    }
  }

  public void erpCustomer(String number, String name, String email, Long shopUser)
      throws SQLException {
    run(
        erp,
        "insert into admin.customer (number, name, email, phone, address_line, postcode, city,"
            + " tier) values (?, ?, ?, '+36 1 234 5678', 'Fő utca 1.', '1051', 'Budapest', 'A')",
        number,
        name,
        email);
    if (shopUser != null) {
      run(
          erp,
          "insert into sync.link values ('customer', ?, 'shop', ?)",
          number,
          shopUser.toString());
    }
  }

  /** A customer of the shop with the phone and address every customer of these tests has. */
  public void shopCustomer(long id, String name, String email) throws SQLException {
    run(
        shop,
        "insert into wp_users (ID, user_login, user_email) values (?, ?, ?)",
        id,
        "user" + id,
        email);
    String[][] metas = {
      {"wp_capabilities", "a:1:{s:8:\"customer\";b:1;}"},
      {"billing_company", name},
      {"billing_email", email},
      {"billing_phone", "+36 1 234 5678 "},
      {"billing_address_1", "Fő utca 1."},
      {"billing_postcode", "1051"},
      {"billing_city", "Budapest"},
      {"billing_country", "HU"},
      {"last_update", "1700000000"}
    };
    for (String[] meta : metas) {
      run(
          shop,
          "insert into wp_usermeta (user_id, meta_key, meta_value) values (?, ?, ?)",
          id,
          meta[0],
          meta[1]);
    }
  }

  public String shopValue(String sql, Object... parameters) throws SQLException {
    try (Connection connection = shop.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet lines = statement.executeQuery()) {
        return lines.next() ? lines.getString(1) : null;
      }
    }
  }

  public static void run(TestDatabase database, String sql, Object... parameters)
      throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  @Override
  public void close() {
    central.close();
    shopPool.close();
  }
}
