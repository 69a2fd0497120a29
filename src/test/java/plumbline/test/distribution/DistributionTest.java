package plumbline.test.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import plumbline.test.ProjectFolder;

/** What {@code mvn package} leaves in app/target/plumbline can be started. */
class DistributionTest {

  private final Path folder = ProjectFolder.file("app/target/plumbline");

  @BeforeEach
  void package_it_first() {
    assumeTrue(Files.isDirectory(folder), "mvn package makes it");
  }

  @Test
  void every_jar_the_program_names_is_there() throws IOException {
    Path lib = folder.resolve("lib");
    try (JarFile program = new JarFile(lib.resolve("plumbline.jar").toFile())) {
      String classPath =
          program.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      assertThat(List.of(classPath.split(" ")))
          .contains("plumbline-domain-0.1.0-SNAPSHOT.jar")
          .allSatisfy(jar -> assertThat(folderOf(jar).resolve(jar)).isRegularFile());
    }
  }

  /** JavaFX lies apart, because it is started from the module path. */
  private Path folderOf(String jar) {
    Path lib = folder.resolve("lib");
    return jar.startsWith("javafx-") ? lib.resolve("javafx") : lib;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_script_starts_the_program() throws IOException, InterruptedException {
    Path out = Files.createTempFile("plumbline", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(folder.resolve("bin/plumbline").toString(), "--version")
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int code = builder.start().waitFor();
    assertThat(Files.readString(out)).startsWithIgnoringCase("plumbline").hasLineCount(1);
    assertThat(code).isZero();
    Files.delete(out);
  }
}
