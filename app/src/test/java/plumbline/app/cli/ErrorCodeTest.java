package plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
  @Test
  void the_same_place_gives_the_same_code_whatever_the_message() {
    assertThat(ErrorCode.of(failure("one"))).isEqualTo(ErrorCode.of(failure("two")));
  }

  @Test
  void another_place_gives_another_code() {
    assertThat(ErrorCode.of(failure("one")))
        .isNotEqualTo(ErrorCode.of(new IllegalStateException("one", new IOException())));
  }

  @Test
  void another_cause_gives_another_code() {
    assertThat(ErrorCode.of(new IllegalStateException(new IOException())))
        .isNotEqualTo(ErrorCode.of(new IllegalStateException(new ArithmeticException())));
  }

  @Test
  void causes_that_form_a_ring_do_no_harm() {
    var one = new IllegalStateException("one");
    var other = new IllegalStateException("other", one);
    one.initCause(other);

    assertThat(ErrorCode.of(one).text()).matches("[0-9A-V]{4}-[0-9A-V]{4}");
  }

  private static Exception failure(String message) {
    return new IllegalStateException(message, new IOException(message));
  }
}
