package plumbline.test.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.cli.InitCommand;
import plumbline.app.cli.PlumblineCommandLine;
import plumbline.domain.central.SchemaInstaller;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

class InitCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void it_makes_the_schema_and_a_second_run_changes_nothing() throws Exception {
    TestDatabase database = TestServers.database(InitCommandTest.class, Template.empty());
    Path file = configuration(database.url(), database.login().password());

    assertThat(run(file)).isZero();
    assertThat(run(file)).isZero();
    assertThat(err.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("The central schema is at version " + SchemaInstaller.VERSION);
    assertThat(err.toString()).contains("before: " + SchemaInstaller.VERSION + ", steps done: 0");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_wrong_password_is_said_and_not_repeated() throws Exception {
    TestDatabase database = TestServers.database(InitCommandTest.class, Template.empty());

    assertThat(run(configuration(database.url(), "swordfish"))).isEqualTo(3);
    assertThat(err.toString())
        .contains("password authentication failed for user \"postgres\"")
        .doesNotContain("swordfish")
        .doesNotContain("Exception");
  }

  private Path configuration(String url, String password) throws IOException {
    Path file = folder.resolve("plumbline.toml");
    Files.writeString(
        file,
        """
        [central]
        url = "%s"
        user = "postgres"
        password = "%s"
        """
            .formatted(url, password));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private int run(Path file) {
    return new PlumblineCommandLine(
            Optional.empty(),
            List.of(new InitCommand()),
            new PrintWriter(out),
            new PrintWriter(err))
        .run("init", "--config", file.toString());
  }
}
