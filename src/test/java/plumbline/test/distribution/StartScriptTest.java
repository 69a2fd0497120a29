package plumbline.test.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.test.ProjectFolder;
import plumbline.test.distribution.LaunchedScript.Run;

/** bin/plumbline finds a Java new enough and hands everything on to it. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

  @TempDir Path folder;
  LaunchedScript script;

  @BeforeEach
  void copy() throws IOException {
    Path source = ProjectFolder.file("app/src/main/distribution/bin/plumbline");
    script = new LaunchedScript(folder.toRealPath(), source);
  }

  @Test
  void arguments_arrive_exactly_as_given() throws Exception {
    script.with("JAVA_HOME", script.java("jdk", "25.0.1").toString());
    Run run = script.run("import", "two  words", "", "*", "it's \"so\"", "$HOME", "--to=x\\n");
    assertThat(run.out())
        .endsWith(
            """
            <import>
            <two  words>
            <>
            <*>
            <it's "so">
            <$HOME>
            <--to=x\\n>
            """);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_program_is_found_beside_the_script_whatever_folder_it_is_called_from() throws Exception {
    script.with("JAVA_HOME", script.java("j d k", "25").toString());
    Path home = script.script.getParent().getParent();
    assertThat(script.run().out())
        .isEqualTo(
            """
            java of j d k in %s
            <--module-path=%s/lib/javafx>
            <@%s/lib/plumbline.options>
            <-jar>
            <%s/lib/plumbline.jar>
            """
                .formatted(script.commands, home, home, home));
  }

  @Test
  void it_can_be_called_through_symbolic_links() throws Exception {
    script.with("JAVA_HOME", script.java("jdk", "25").toString());
    Path links = Files.createDirectory(script.folder.resolve("my links"));
    Path first = Files.createSymbolicLink(links.resolve("first"), script.script);
    Path second = Files.createSymbolicLink(links.resolve("second"), Path.of("first"));
    assertThat(first).isSymbolicLink();
    assertThat(script.runAs(second)).isEqualTo(script.run());
  }

  @Test
  void an_older_java_home_is_passed_over_without_a_word() throws Exception {
    script.with("JAVA_HOME", script.java("old", "17.0.15").toString());
    script.java("places/jdk-21", "21.0.2");
    script.java("places/jdk-26", "26-ea");
    script.with("PLUMBLINE_JAVA_SEARCH", "/nowhere:" + script.folder.resolve("places"));
    Run run = script.run();
    assertThat(run.out()).startsWith("java of places/jdk-26 ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_release_file_is_believed_before_the_program_is_asked() throws Exception {
    Path jdk = script.java("jdk", "25");
    Files.writeString(jdk.resolve("release"), "OS_NAME=\"Linux\"\nJAVA_VERSION=\"21.0.1\"\n");
    assertThat(script.with("JAVA_HOME", jdk.toString()).run().code()).isEqualTo(2);
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"27\"\n");
    assertThat(script.run().code()).isZero();
  }

  @Test
  void the_java_of_the_path_serves_when_java_home_does_not() throws Exception {
    Path jdk = script.java("jdk", "25.0.3");
    Files.createSymbolicLink(script.commands.resolve("java"), jdk.resolve("bin/java"));
    script.with("JAVA_HOME", script.folder.resolve("removed").toString());
    assertThat(script.run().out()).startsWith("java of jdk ");
  }

  @Test
  void without_a_java_one_sentence_says_what_to_install() throws Exception {
    script.java("places/jdk-8", "1.8.0_432");
    script.with("PLUMBLINE_JAVA_SEARCH", script.folder.resolve("places").toString());
    Run run = script.run("demo");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "plumbline: Java 25 or newer is needed and none was found: install one"
                    + " (for example Temurin 25) or set JAVA_HOME to where it is.\n"));
  }

  @Test
  void options_for_java_come_before_the_program_and_are_no_file_patterns() throws Exception {
    script.with("JAVA_HOME", script.java("jdk", "25").toString());
    script.with("PLUMBLINE_JAVA_OPTS", "-Xmx3g  -Dpattern=*");
    assertThat(script.run("hub").out())
        .containsSubsequence("<@", "<-Xmx3g>\n<-Dpattern=*>\n<-jar>\n", "<hub>\n");
  }

  @Test
  void the_exit_code_is_that_of_the_program() throws Exception {
    script.with("JAVA_HOME", script.java("jdk", "25").toString()).with("ANSWER", "3");
    assertThat(script.run("compare").code()).isEqualTo(3);
  }
}
