package plumbline.test.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.cli.CompareCommand;
import plumbline.app.cli.PlumblineCommandLine;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.test.woocommerce.TwoSystems;

class CompareCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private TwoSystems systems;
  private Path configuration;

  @BeforeEach
  void aShopWithOneProduct() throws Exception {
    systems = TwoSystems.create(CompareCommandTest.class);
    systems.erpProduct("A-1", "Hex bolt", "12.50", null, "27");
    systems.shopProduct("A-1", "Hex bolt", "12.5", null, "");
    Login clerk = systems.erp.admit("comparing_clerk", Group.WAREHOUSE);
    configuration =
        Files.writeString(
            folder.resolve("plumbline.toml"),
            """
            [central]
            url = "%s"
            user = "%s"
            password = "%s"

            [shop]
            kind = "woocommerce"
            url = "%s"
            user = "%s"
            password = "%s"
            """
                .formatted(
                    systems.erp.url(),
                    clerk.user(),
                    clerk.password(),
                    systems.shop.url(),
                    systems.shop.superuser().user(),
                    systems.shop.superuser().password().reveal()));
  }

  @AfterEach
  void close() {
    systems.close();
  }

  private int compare(String... more) {
    var commandLine =
        new PlumblineCommandLine(
            Optional.empty(),
            List.of(new CompareCommand()),
            new PrintWriter(out),
            new PrintWriter(err));
    String[] arguments = new String[more.length + 3];
    arguments[0] = "compare";
    arguments[1] = "--config";
    arguments[2] = configuration.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return commandLine.run(arguments);
  }

  @Test
  void nothing_differs_and_nothing_is_printed() {
    assertThat(compare("--json")).as(err.toString()).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void each_difference_is_one_json_object_a_line() throws Exception {
    systems.erpProduct("B-2", "Nut", "3", null, "27");
    systems.shop.execute(
        "update wp_postmeta set meta_value = '13' where meta_key = '_regular_price'");
    assertThat(compare("--json", "--entity", "product,customer,stock")).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactlyInAnyOrder(
            """
            {"entity":"product","key":"A-1","field":"regular_price","erp":"12.50","shop":"13.00","state":"drift"}\
            """,
            """
            {"entity":"product","key":"B-2","field":"record","erp":"Nut","shop":null,"state":"drift"}\
            """);
  }

  @Test
  void what_could_not_be_compared_is_unknown_and_another_exit_code() throws Exception {
    systems.shop.execute(
        "update wp_postmeta set meta_value = 'abc' where meta_key = '_regular_price'");
    assertThat(compare("--json")).isEqualTo(3);
    assertThat(out.toString()).contains("\"state\":\"unknown\"").contains("\"shop\":\"abc\"");
  }

  @Test
  void an_entity_that_is_none_is_wrong_usage() {
    assertThat(compare("--entity", "invoice")).isEqualTo(2);
    assertThat(err.toString()).contains("invoice is not one of product, customer, stock, order");
  }

  @Test
  void a_shop_that_does_not_answer_is_said_by_name() throws Exception {
    Files.writeString(
        configuration,
        Files.readString(configuration)
            .replaceFirst("jdbc:mariadb://[^\"]*", "jdbc:mariadb://127.0.0.1:1/x"));
    assertThat(compare()).isEqualTo(3);
    assertThat(err.toString()).contains("127.0.0.1:1");
  }
}
