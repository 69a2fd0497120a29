package plumbline.test.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.SchemaInstaller;

class TestServersTest {
  @Test
  void every_database_is_a_copy_of_a_template_installed_once() throws Exception {
    var installations = new AtomicInteger();
    var template =
        new Template(
            "template_counting",
            database -> {
              installations.incrementAndGet();
              database.execute("create table firm (name text)");
            });
    var one = TestServers.database(TestServersTest.class, template);
    var other = TestServers.database(TestServersTest.class, template);
    one.execute("insert into firm values ('Bőrönd és Tűzhely Kft.')");

    assertThat(query(one, "select name from firm")).isEqualTo("Bőrönd és Tűzhely Kft.");
    assertThat(query(one, "select upper(name) from firm")).isEqualTo("BŐRÖND ÉS TŰZHELY KFT.");
    assertThat(query(other, "select count(*) from firm")).isEqualTo("0");
    assertThat(installations).hasValue(1);
  }

  @Test
  void postgres_is_version_18_and_refuses_a_wrong_password() throws Exception {
    var database = TestServers.database(TestServersTest.class, Template.empty());

    assertThat(query(database, "show server_version")).startsWith("18.");
    assertThat(query(database, "show server_encoding")).isEqualTo("UTF8");
    assertThatThrownBy(() -> database.connectAs("postgres", "postgres"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void a_shop_schema_keeps_every_letter_and_its_login_sees_no_other_schema() throws Exception {
    var shop = TestServers.shopSchema(TestServersTest.class);
    var other = TestServers.shopSchema(TestServersTest.class);
    shop.execute("create table firm (name text)", "insert into firm values ('Tűzőgép 😀')");
    String otherSchema = query(other, "select database()");

    assertThat(query(shop, "select name from firm")).isEqualTo("Tűzőgép 😀");
    assertThat(query(shop, "select version()")).startsWith("11.4.");
    assertThatThrownBy(() -> shop.execute("create table " + otherSchema + ".x (i int)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("denied");
  }

  @Test
  void mariadb_refuses_its_superuser_without_the_password() {
    var shop = TestServers.shopSchema(TestServersTest.class);

    assertThatThrownBy(() -> shop.connectAs("root", ""))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Access denied");
    assertThatThrownBy(() -> shop.connectAs("", ""))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Access denied");
  }

  @Test
  void a_central_database_has_the_schema_and_a_person_can_be_admitted_twice() throws Exception {
    var database = TestServers.database(TestServersTest.class, Template.central());
    database.admit("servers_test_anna", Group.BOOKKEEPER);
    var login = database.admit("servers_test_anna", Group.BOOKKEEPER, Group.OFFICE);

    assertThat(query(database, "select version from sync_api.schema_version"))
        .isEqualTo(SchemaInstaller.VERSION);
    try (var central = CentralDatabase.open(database.url(), login)) {
      assertThat(central.person().groups())
          .containsExactlyInAnyOrder(Group.BOOKKEEPER, Group.OFFICE);
    }
  }

  private static String query(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
