package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.views.widget.Age;

/** How old the figures of the panel may be before the badge is red. */
class ComparisonAgesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  @Test
  void stock_is_marked_past_fifteen_seconds_and_the_rest_past_a_minute() {
    assertThat(state("stock", 15)).isNotEqualTo(Age.State.TOO_OLD);
    assertThat(state("stock", 16)).isEqualTo(Age.State.TOO_OLD);
    assertThat(state("customer", 16)).isEqualTo(Age.State.FRESH);
    assertThat(state("customer", 61)).isEqualTo(Age.State.TOO_OLD);
  }

  private static Age.State state(String entity, int seconds) {
    Duration window = ComparisonAges.window(entity);
    return Age.of(Optional.of(NOW.minusSeconds(seconds)), NOW, window).state();
  }
}
