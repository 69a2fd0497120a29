package plumbline.test.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.test.ProjectFolder;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** A firm that had stock before its stock had a value. */
class TakeOnTest {
  private static final int VALUATION = 31;

  private static final String BEFORE =
      """
      insert into logistics.warehouse (code, name) values ('BP', 'Budapest'), ('GY', 'Győr');
      insert into admin.product (sku, name, kind, purchase_price, vat_code) values
        ('P-1', 'Csavar', 'simple', 3.3333, '27'), ('P-2', 'Anya', 'simple', null, '27'),
        ('P-3', 'Alátét', 'simple', 2, '27');
      insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)
      select gen_random_uuid(), p, w, 5, 'opening' from generate_series(1, 2) p, generate_series(1, 2) w;
      insert into logistics.transfer (id, number, from_warehouse, to_warehouse)
      values ('00000000-0000-0000-0000-000000000001', 'TR-1', 1, 2);
      insert into logistics.transfer_line (transfer_id, product_id, sent)
      values ('00000000-0000-0000-0000-000000000001', 1, 2);
      insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document)
      values (gen_random_uuid(), 1, 1, -2, 'transfer-out', 'TR-1');
      insert into logistics.purchase_order (id, number, supplier, warehouse_id, expected_on)
      values ('00000000-0000-0000-0000-000000000002', 'PO-1', 'Szállító', 1, current_date);
      insert into logistics.purchase_order_line (order_id, product_id, ordered)
      values ('00000000-0000-0000-0000-000000000002', 1, 10);
      """;

  @Test
  void what_is_there_is_worth_its_purchase_price_and_is_not_posted() throws Exception {
    TestDatabase database = TestServers.database(TakeOnTest.class, Template.empty());
    try (Connection connection = connect(database)) {
      run(
          connection,
          """
          create schema migration;
          create table migration.history (installed_rank integer, version text, success boolean)
          """);
      for (Path script : scripts()) {
        if (version(script) == VALUATION) {
          run(connection, BEFORE);
        }
        if (version(script) <= VALUATION) {
          run(connection, Files.readString(script));
        }
      }
      assertThat(
              Rows.list(
                  connection,
                  "select product_id || ': ' || trim_scale(quantity) || ' worth ' || value"
                      + " from logistics.stock_value order by product_id",
                  row -> row.getString(1)))
          .containsExactly("1: 10 worth 33.33", "2: 10 worth 0.00");
      assertThat(
              one(
                  connection,
                  "select taken_on || ', ' || unposted_movements || ' waiting'"
                      + " from logistics_api.stock_value_ledger"))
          .isEqualTo("33.33, 0 waiting");
      assertThat(
              one(
                  connection,
                  "select count(*) from logistics_api.stock_value_check where not agrees"))
          .isEqualTo("0");
      assertThat(one(connection, "select unit_price from logistics.purchase_order_line"))
          .isEqualTo("3.3333");
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    return Rows.first(connection, sql, row -> "" + row.getString(1)).orElseThrow();
  }

  /** Whole scripts as they are, not cut into statements. */
  private static Connection connect(TestDatabase database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", database.login().user());
    properties.setProperty("password", database.login().password());
    properties.setProperty("preferQueryMode", "simple");
    Connection connection = DriverManager.getConnection(database.url(), properties);
    connection.setAutoCommit(false);
    return connection;
  }

  private static void run(Connection connection, String script) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(script);
    }
    connection.commit();
  }

  private static List<Path> scripts() throws IOException {
    try (var files = Files.list(ProjectFolder.file("domain/src/main/resources/plumbline/schema"))) {
      return files.sorted(Comparator.comparingDouble(TakeOnTest::version)).toList();
    }
  }

  private static double version(Path script) {
    return Double.parseDouble(
        script.getFileName().toString().replaceFirst("^V([0-9_]+?)__.*", "$1").replace('_', '.'));
  }
}
