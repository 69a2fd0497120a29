package plumbline.views.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureCodeTest {
  @Test
  void the_code_does_not_depend_on_message_or_line() {
    IllegalStateException first = new IllegalStateException("one");
    IllegalStateException second = new IllegalStateException("two");
    assertThat(FailureCode.of(first)).isEqualTo(FailureCode.of(second)).matches("[A-Z]{8}");
  }

  @Test
  void another_place_another_kind_or_another_cause_has_another_code() {
    String here = FailureCode.of(new IllegalStateException("x"));
    assertThat(FailureCode.of(elsewhere())).isNotEqualTo(here);
    assertThat(FailureCode.of(new IllegalArgumentException("x"))).isNotEqualTo(here);
    assertThat(FailureCode.of(new IllegalStateException("x", elsewhere()))).isNotEqualTo(here);
  }

  @Test
  void a_circle_of_causes_ends() {
    Exception outer = new Exception("outer");
    outer.initCause(new Exception("inner", outer));
    assertThat(FailureCode.of(outer)).hasSize(8);
  }

  private static Exception elsewhere() {
    Exception made = new IllegalStateException("x");
    StackTraceElement[] trace = made.getStackTrace();
    trace[0] = new StackTraceElement("plumbline.other.Place", "method", "Place.java", 1);
    made.setStackTrace(trace);
    return made;
  }
}
