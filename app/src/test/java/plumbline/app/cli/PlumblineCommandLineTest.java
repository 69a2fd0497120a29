package plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class PlumblineCommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void help_and_version_are_results() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: plumbline");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("Plumbline ");
    assertThat(run("read", "--help")).isZero();
    assertThat(out.toString()).contains("Usage: plumbline read");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void without_a_command_the_desktop_opens_as_configured_and_gives_the_exit_code()
      throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("desk.toml"),
            """
            [central]
            url = "jdbc:postgresql://db.example/plumbline"
            user = "anna"
            password = "x"
            """);
    Desktop desktop = (url, cache) -> url.equals("jdbc:postgresql://db.example/plumbline") ? 7 : 1;
    assertThat(with(Optional.of(desktop)).run("--config", file.toString())).isEqualTo(7);
  }

  @Test
  void without_a_configuration_the_desktop_says_where_it_looked() {
    Desktop desktop = (url, cache) -> 7;
    Path file = folder.resolve("nowhere.toml");
    assertThat(with(Optional.of(desktop)).run("--config", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.toml");
  }

  @Test
  void an_unknown_command_or_option_is_wrong_usage() {
    assertThat(run("brea")).isEqualTo(2);
    assertThat(run("read", "--konfig", "x")).isEqualTo(2);
    assertThat(run("read")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("Did you mean: plumbline break")
        .contains("Missing required option: '--config=FILE'")
        .contains("What is accepted: plumbline read --help");
  }

  @Test
  void a_wrong_configuration_lists_every_problem_and_is_wrong_usage() throws Exception {
    Path file = Files.writeString(folder.resolve("p.toml"), "[central]\nusr = \"x\"\n");

    assertThat(run("read", "--config", file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("p.toml, line 2: unknown key \"usr\"")
        .contains("p.toml, line 1: [central] has no \"url\"")
        .doesNotContain("Exception");
  }

  @Test
  void a_foreseen_failure_is_said_in_its_own_words() {
    assertThat(run("fail")).isEqualTo(3);
    assertThat(err).hasToString("The server is away." + System.lineSeparator());
  }

  @Test
  void an_unexpected_failure_shows_a_code_and_no_stack_trace() {
    assertThat(run("break")).isEqualTo(3);
    assertThat(err.toString())
        .matches("(?s)Something unexpected happened\\. Its code is [0-9A-V]{4}-[0-9A-V]{4}; .*")
        .doesNotContain("secret detail")
        .doesNotContain("at plumbline");
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return with(Optional.empty()).run(arguments);
  }

  private PlumblineCommandLine with(Optional<Desktop> desktop) {
    return new PlumblineCommandLine(
        desktop,
        List.of(new ReadCommand(), new FailCommand(), new BreakCommand()),
        new PrintWriter(out),
        new PrintWriter(err));
  }

  @Command(name = "read")
  private static final class ReadCommand implements Callable<Integer> {
    @Mixin private final ConfigurationOption configuration = new ConfigurationOption();

    @Override
    public Integer call() {
      configuration.read();
      return ExitCode.DONE;
    }
  }

  @Command(name = "fail")
  private static final class FailCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      throw CommandFailure.notDone("The server is away.");
    }
  }

  @Command(name = "break")
  private static final class BreakCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("secret detail");
    }
  }
}
