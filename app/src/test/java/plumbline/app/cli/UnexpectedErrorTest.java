package plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnexpectedErrorTest {
  @Test
  void it_is_logged_once_under_the_code_that_is_shown() throws IOException {
    var failure = new IllegalStateException("the detail of this test");

    String sentence = UnexpectedError.record(failure);

    String code = ErrorCode.of(failure).text();
    assertThat(sentence).contains("Its code is " + code).doesNotContain("of this test");
    assertThat(Files.readString(Path.of("target", "unexpected.log")))
        .containsOnlyOnce("ERROR Unexpected error " + code)
        .containsOnlyOnce("IllegalStateException: the detail of this test");
  }
}
