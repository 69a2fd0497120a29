package plumbline.views.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneWayToTheScreenTest {
  @Test
  void only_the_runner_changes_to_the_javafx_thread() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> callers =
          files.filter(file -> file.toString().endsWith(".java")).filter(this::calls).toList();
      assertThat(callers)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("FxWorkRunner.java");
    }
  }

  private boolean calls(Path file) {
    try {
      return Files.readString(file).contains("Platform.runLater");
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
