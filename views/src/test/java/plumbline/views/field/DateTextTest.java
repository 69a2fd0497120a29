package plumbline.views.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final DateText date = new DateText(new DateShortcuts(CLOCK, Locale.UK));
  private final DateShortcuts american = new DateShortcuts(CLOCK, Locale.US);
  private final DateShortcuts hungarian = new DateShortcuts(CLOCK, Locale.of("hu", "HU"));

  @ParameterizedTest
  @CsvSource({
    "3, 2026-11-03",
    "30, 2026-11-30",
    "5.3, 2026-03-05",
    "5.3.25, 2025-03-05",
    "5/3/2025, 2025-03-05",
    "2025-03-05, 2025-03-05",
    "2025. 3. 5., 2025-03-05",
    "20250305, 2025-03-05",
    "t, 2026-11-21",
    "T, 2026-11-21",
  })
  void reads_dates_as_people_type_them(String typed, LocalDate expected) {
    date.textProperty().set(typed);
    assertThat(date.date()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31", "0", "5.13.", "2025-02-29", "soon", "1.2.3.4", "123456789012"})
  void does_not_guess_a_date_that_does_not_exist(String typed) {
    date.textProperty().set(typed);
    assertThat(date.date()).isEmpty();
  }

  @Test
  void reads_the_month_first_where_the_country_does() {
    assertThat(american.read("3/5")).contains(LocalDate.of(2026, 3, 5));
  }

  @Test
  void reads_back_what_it_shows_in_every_country() {
    assertThat(american.read(american.show(TODAY))).contains(TODAY);
    assertThat(hungarian.read(hungarian.show(TODAY))).contains(TODAY);
  }

  @Test
  void plus_and_minus_move_a_shown_date_by_a_day() {
    date.set(LocalDate.of(2026, 2, 28));
    assertThat(date.shortcut('+')).isTrue();
    assertThat(date.date()).contains(LocalDate.of(2026, 3, 1));
    assertThat(date.shortcut('-')).isTrue();
    assertThat(date.shortcut('-')).isTrue();
    assertThat(date.date()).contains(LocalDate.of(2026, 2, 27));
  }

  @Test
  void t_is_today() {
    date.set(LocalDate.of(2020, 1, 1));
    assertThat(date.shortcut('t')).isTrue();
    assertThat(date.date()).contains(TODAY);
  }

  @Test
  void minus_belongs_to_a_date_that_is_being_typed() {
    date.textProperty().set("2026");
    assertThat(date.shortcut('-')).isFalse();
    assertThat(date.textProperty().get()).isEqualTo("2026");
  }

  @Test
  void an_unreadable_date_stays_as_typed() {
    date.textProperty().set("32");
    date.commit();
    assertThat(date.textProperty().get()).isEqualTo("32");
  }

  @Test
  void a_readable_date_is_shown_whole_when_left() {
    date.textProperty().set("3");
    date.commit();
    assertThat(date.textProperty().get()).isEqualTo("3 Nov 2026");
  }
}
