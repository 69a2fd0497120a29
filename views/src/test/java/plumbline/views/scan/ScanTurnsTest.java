package plumbline.views.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanTurnsTest {
  private final ScanTurns turns = new ScanTurns();
  private final List<String> done = new ArrayList<>();

  @Test
  void each_step_waits_until_all_that_was_asked_before_is_answered() {
    turns.take(() -> step("first", 2));
    turns.take(() -> step("second", 0));
    assertThat(done).containsExactly("first");
    turns.answered();
    assertThat(done).containsExactly("first");
    turns.answered();
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void a_step_that_is_answered_at_once_does_not_let_the_next_in_before_its_end() {
    turns.take(
        () -> {
          turns.asked();
          turns.take(() -> done.add("next"));
          turns.answered();
          done.add("end");
        });
    assertThat(done).containsExactly("end", "next");
  }

  @Test
  void what_waits_is_forgotten_when_the_job_is_left() {
    turns.take(() -> step("first", 1));
    turns.take(() -> step("second", 0));
    turns.forget();
    turns.answered();
    turns.take(() -> step("third", 0));
    assertThat(done).containsExactly("first", "third");
  }

  private void step(String name, int questions) {
    done.add(name);
    for (int i = 0; i < questions; i++) {
      turns.asked();
    }
  }
}
