package plumbline.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AgeReckoningTest {
  private Instant wall = Instant.parse("2026-01-01T12:00:00Z");
  private long nanos = -5;

  private final AgeReckoning reckoning = new AgeReckoning(new WallClock(), () -> nanos);
  private final AgeReckoning.Moment began = reckoning.now();

  @Test
  void a_wall_clock_that_is_set_back_makes_nothing_younger() {
    nanos += Duration.ofSeconds(70).toNanos();
    wall = wall.minusSeconds(3600);

    assertThat(reckoning.since(began)).isEqualTo(Duration.ofSeconds(70));
  }

  @Test
  void sleep_of_the_machine_counts_although_the_monotonic_clock_stood_still() {
    wall = wall.plusSeconds(7200);

    assertThat(reckoning.since(began)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void nothing_is_younger_than_now() {
    assertThat(reckoning.sinceWall(wall.plusSeconds(5))).isZero();
  }

  @Test
  void figures_found_on_disk_are_never_fresh() {
    assertThat(new Age(wall, Duration.ZERO, false).isFresh()).isFalse();
    assertThat(new Age(wall, Duration.ofSeconds(60), true).isFresh()).isTrue();
    assertThat(new Age(wall, Duration.ofSeconds(60).plusNanos(1), true).isFresh()).isFalse();
  }

  private final class WallClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return wall;
    }
  }
}
