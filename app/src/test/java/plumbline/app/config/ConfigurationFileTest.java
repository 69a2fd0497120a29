package plumbline.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.config.ConfigurationReading.Read;
import plumbline.app.config.ConfigurationReading.Rejected;
import plumbline.app.config.PasswordStore.PasswordMissingException;

class ConfigurationFileTest {
  private static final String CENTRAL =
      """
      [central]
      url = "jdbc:postgresql://db.example:5432/plumbline"
      user = "anna"
      password = "env:DB"
      """;
  private static final String SHOP =
      """
      [shop]
      kind = "woocommerce"
      url = "jdbc:mariadb://127.0.0.1:3306/shop"
      user = "shop"
      password = "keyring:shop"
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("plumbline.toml");
  }

  @Test
  void a_complete_file_is_read() throws IOException {
    var configuration =
        read(CENTRAL + "[cache]\nfolder = \"cache/here\"\n" + SHOP + "prefix = \"x2_\"\n");

    assertThat(configuration.central())
        .isEqualTo(
            new CentralSettings(
                "jdbc:postgresql://db.example:5432/plumbline", "anna", Secret.of("from env")));
    assertThat(configuration.cache().folder()).isEqualTo(folder.resolve("cache/here"));
    assertThat(configuration.shop())
        .contains(
            new ShopSettings(
                ShopKind.WOOCOMMERCE,
                "jdbc:mariadb://127.0.0.1:3306/shop",
                "shop",
                Secret.of("from keyring"),
                "x2_"));
  }

  @Test
  void cache_shop_and_prefix_may_be_left_out() throws IOException {
    var configuration = read(CENTRAL);

    assertThat(configuration.cache().folder()).isEqualTo(Path.of("/default/cache"));
    assertThat(configuration.shop()).isEmpty();
    assertThat(read(CENTRAL + SHOP).shop().orElseThrow().prefix()).isEqualTo("wp_");
  }

  @Test
  void a_mysql_address_is_given_to_the_mariadb_driver_in_its_own_form() throws IOException {
    var shop = read(CENTRAL + SHOP.replace("jdbc:mariadb:", "jdbc:mysql:")).shop().orElseThrow();

    assertThat(shop.url()).isEqualTo("jdbc:mariadb://127.0.0.1:3306/shop");
  }

  @Test
  void no_password_is_ever_printed() throws IOException {
    assertThat(read(CENTRAL + SHOP).toString())
        .doesNotContain("from env")
        .doesNotContain("from keyring")
        .contains("(secret)");
  }

  @Test
  void a_missing_file_is_refused() {
    assertThat(sentences(reading()))
        .containsExactly(
            file
                + ", line 1: there is no such file; accepted: a file in TOML with a table"
                + " [central].");
  }

  @Test
  void what_is_not_toml_is_refused_with_its_line() throws IOException {
    assertThat(refusals("[central]\nurl = jdbc:postgresql:x\n"))
        .singleElement()
        .asString()
        .startsWith(file + ", line 2: this is not TOML: ");
  }

  @Test
  void an_unknown_table_is_refused_and_the_nearest_suggested() throws IOException {
    assertThat(refusals(CENTRAL + "[shp]\nx = 1\n[mail]\n"))
        .containsExactly(
            file
                + ", line 5: unknown table or key \"shp\" (did you mean \"shop\"?); accepted:"
                + " [central], [cache], [shop].",
            file
                + ", line 7: unknown table or key \"mail\"; accepted: [central], [cache],"
                + " [shop].");
  }

  @Test
  void an_unknown_key_is_refused_and_the_nearest_suggested() throws IOException {
    assertThat(refusals(CENTRAL + "usr = \"x\"\n"))
        .containsExactly(
            file
                + ", line 5: unknown key \"usr\" in [central] (did you mean \"user\"?); accepted:"
                + " url, user, password.");
  }

  @Test
  void a_missing_table_and_a_missing_key_are_refused() throws IOException {
    assertThat(refusals(SHOP.replaceFirst("user = .*\n", "")))
        .containsExactly(
            file
                + ", line 1: the table [central] is missing; accepted: url, user and password in"
                + " it.",
            file + ", line 1: [shop] has no \"user\"; accepted: the name of a login.");
  }

  @Test
  void a_wrong_type_is_refused() throws IOException {
    assertThat(refusals("shop = true\n" + CENTRAL.replaceFirst("\"anna\"", "5")))
        .containsExactly(
            file + ", line 1: \"shop\" is true or false; accepted: a table [shop].",
            file
                + ", line 4: \"user\" in [central] is a whole number; accepted: the name of a"
                + " login.");
  }

  @Test
  void an_address_of_another_database_or_of_none_is_refused() throws IOException {
    for (String url :
        List.of(
            "jdbc:mysql://h/db",
            "postgresql://h/db",
            "jdbc:postgresql://h:54x2/db",
            "jdbc:postgresql://h:5432",
            "jdbc:postgresql://h:5432/",
            "")) {
      assertThat(refusals(CENTRAL.replaceFirst("jdbc[^\"]*", url)))
          .containsExactly(
              file
                  + ", line 2: \"url\" in [central] is \""
                  + url
                  + "\"; accepted:"
                  + " jdbc:postgresql://HOST:PORT/DATABASE.");
    }
    assertThat(refusals(CENTRAL + SHOP.replace("mariadb", "postgresql")))
        .containsExactly(
            file
                + ", line 7: \"url\" in [shop] is \"jdbc:postgresql://127.0.0.1:3306/shop\";"
                + " accepted: jdbc:mariadb://HOST:PORT/DATABASE or"
                + " jdbc:mysql://HOST:PORT/DATABASE.");
  }

  @Test
  void a_password_inside_a_refused_address_is_not_repeated() throws IOException {
    assertThat(refusals(CENTRAL.replaceFirst("jdbc[^\"]*", "jdbc:mysql://u:pw1@h/d?password=pw2")))
        .singleElement()
        .asString()
        .contains("\"jdbc:mysql://...@h/d?...\"");
  }

  @Test
  void usual_forms_of_addresses_are_accepted() throws IOException {
    for (String url :
        List.of(
            "jdbc:postgresql://localhost/db",
            "jdbc:postgresql://[::1]:5432/db",
            "jdbc:postgresql://a:1,b:2/db?targetServerType=primary")) {
      assertThat(read(CENTRAL.replaceFirst("jdbc[^\"]*", url)).central().url()).isEqualTo(url);
    }
  }

  @Test
  void an_unknown_kind_of_shop_and_a_bad_prefix_are_refused() throws IOException {
    assertThat(
            refusals(CENTRAL + SHOP.replace("woocommerce", "magento") + "prefix = \"wp-; drop\"\n"))
        .containsExactly(
            file + ", line 6: \"kind\" in [shop] is \"magento\"; accepted: \"woocommerce\".",
            file
                + ", line 10: \"prefix\" in [shop] is \"wp-; drop\"; accepted: letters, digits and"
                + " underscores, for example \"wp_\".");
  }

  @Test
  void an_empty_user_is_refused() throws IOException {
    assertThat(refusals(CENTRAL.replace("anna", " ")))
        .containsExactly(
            file + ", line 3: \"user\" in [central] is empty; accepted: the name of a login.");
  }

  @Test
  void a_password_that_is_named_but_not_there_is_refused() throws IOException {
    assertThat(refusals(CENTRAL.replace("env:DB", "env:NOWHERE") + SHOP.replace(":shop\"", ":\"")))
        .containsExactly(
            file
                + ", line 4: \"password\" in [central] is \"env:NOWHERE\", but the environment"
                + " variable NOWHERE is not set; set it before Plumbline is started; accepted: the"
                + " password itself, \"env:NAME\" or \"keyring:NAME\".",
            file
                + ", line 9: \"password\" in [shop] is \"keyring:\" without a name; accepted: the"
                + " password itself, \"env:NAME\" or \"keyring:NAME\".");
  }

  @Test
  void a_missing_keyring_is_said() throws IOException {
    assertThat(refusals(CENTRAL.replace("env:DB", "keyring:gone")))
        .containsExactly(
            file
                + ", line 4: \"password\" in [central] is \"keyring:gone\", but there is no"
                + " keyring; accepted: the password itself, \"env:NAME\" or \"keyring:NAME\".");
  }

  @Test
  void all_problems_are_listed_in_the_order_of_the_lines() throws IOException {
    assertThat(
            refusals(
                """
                colour = "red"
                [central]
                url = 5
                password = "env:NOWHERE"
                [shop]
                kind = "magento"
                [cache]
                folders = "x"
                """))
        .hasSize(9)
        .isSortedAccordingTo((a, b) -> Integer.compare(line(a), line(b)));
  }

  @Test
  void a_literal_password_others_can_read_brings_a_warning() throws IOException {
    String literal = CENTRAL.replace("env:DB", "open sesame");
    Files.writeString(file, literal);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(((Read) reading()).warnings())
        .containsExactly(
            file
                + " holds a password and other users of this machine can read it; take that right"
                + " away (chmod 600 "
                + file
                + ") or write \"env:NAME\" or \"keyring:NAME\""
                + " instead.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(((Read) reading()).warnings()).isEmpty();
    Files.writeString(file, CENTRAL);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(((Read) reading()).warnings()).isEmpty();
  }

  private static int line(String refusal) {
    return Integer.parseInt(refusal.replaceFirst(".*, line (\\d+): .*", "$1"));
  }

  private Configuration read(String text) throws IOException {
    Files.writeString(file, text);
    return switch (reading()) {
      case Read read -> read.configuration();
      case Rejected rejected -> throw new AssertionError(rejected.problems());
    };
  }

  private List<String> refusals(String text) throws IOException {
    Files.writeString(file, text);
    return sentences(reading());
  }

  private static List<String> sentences(ConfigurationReading reading) {
    return ((Rejected) reading).problems().stream().map(Problem::toString).toList();
  }

  private ConfigurationReading reading() {
    PasswordStore keyring =
        name -> {
          if (name.equals("gone")) {
            throw new PasswordMissingException("there is no keyring");
          }
          return Secret.of("from keyring");
        };
    var passwords = new PasswordReader(new EnvironmentPasswords(Map.of("DB", "from env")), keyring);
    return new ConfigurationFile(file, Path.of("/default/cache"), passwords).read();
  }
}
