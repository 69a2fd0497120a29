package plumbline.views.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Duration WINDOW = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "0, FRESH",
    "47, FRESH",
    "48, NEAR_LIMIT",
    "60, NEAR_LIMIT",
    "61, TOO_OLD",
    "-5, FRESH"
  })
  void a_copy_is_fresh_then_near_its_limit_then_too_old(long seconds, Age.State expected) {
    Age age = Age.of(Optional.of(NOW.minusSeconds(seconds)), NOW, WINDOW);
    assertThat(age.state()).isEqualTo(expected);
    assertThat(age.age()).isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Test
  void a_copy_never_filled_is_unknown_and_not_fresh() {
    assertThat(Age.of(Optional.empty(), NOW, WINDOW).state()).isEqualTo(Age.State.UNKNOWN);
  }
}
