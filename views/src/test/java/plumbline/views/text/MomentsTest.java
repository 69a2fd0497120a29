package plumbline.views.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private final Moments moments =
      new Moments(
          Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC), Locale.ENGLISH);

  @Test
  void today_is_a_time_this_year_a_day_and_time_before_that_a_date() {
    assertThat(moments.moment(Instant.parse("2026-11-21T08:12:31Z"))).isEqualTo("08:12");
    assertThat(moments.moment(Instant.parse("2026-05-03T02:10:00Z"))).isEqualTo("3 May 02:10");
    assertThat(moments.moment(Instant.parse("2025-05-03T02:10:00Z"))).isEqualTo("May 3, 2025");
  }

  @Test
  void hovering_shows_it_to_the_second_with_the_zone() {
    assertThat(moments.exact(Instant.parse("2026-11-21T08:12:31Z")))
        .isEqualTo("2026-11-21 08:12:31 Z");
  }

  @Test
  void ages_are_in_one_unit_or_two() {
    assertThat(moments.age(Duration.ofSeconds(4))).isEqualTo("4 s");
    assertThat(moments.age(Duration.ofSeconds(185))).isEqualTo("3 min");
    assertThat(moments.age(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    assertThat(moments.age(Duration.ofHours(52))).isEqualTo("2 d 4 h");
    assertThat(moments.limit(Duration.ofSeconds(60))).isEqualTo("60 s");
  }
}
