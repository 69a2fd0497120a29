package plumbline.views.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times for people: short in a table, exact on hover, ages in one unit or two. */
public final class Moments {
  private static final Texts TEXTS = Texts.of(Moments.class);

  private final Clock clock;
  private final Locale locale;

  public Moments(Clock clock, Locale locale) {
    this.clock = clock;
    this.locale = locale;
  }

  public static Moments ofProgram(Clock clock) {
    return new Moments(clock, Locale.getDefault(Locale.Category.FORMAT));
  }

  /** A document's date. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  /** The time if it was today, the day and time this year, the date before. */
  public String moment(Instant instant) {
    ZonedDateTime then = instant.atZone(zone());
    ZonedDateTime now = clock.instant().atZone(zone());
    if (then.toLocalDate().equals(now.toLocalDate())) {
      return pattern("HH:mm", then);
    }
    return then.getYear() == now.getYear()
        ? pattern("d MMM HH:mm", then)
        : date(then.toLocalDate());
  }

  /** The time of day to the second. */
  public String timeOfDay(Instant instant) {
    return pattern("HH:mm:ss", instant.atZone(zone()));
  }

  /** To the second, with the zone: for hovering. */
  public String exact(Instant instant) {
    return pattern("yyyy-MM-dd HH:mm:ss z", instant.atZone(zone()));
  }

  /** "4 s", "3 min", "2 h 5 min", "2 d 4 h". */
  public String age(Duration age) {
    long seconds = Math.max(0, age.toSeconds());
    if (seconds < 60) {
      return TEXTS.get("age.seconds", seconds);
    }
    if (seconds < 3600) {
      return TEXTS.get("age.minutes", seconds / 60);
    }
    if (seconds < 86_400) {
      return pair("age.hours", seconds / 3600, "age.minutes", seconds % 3600 / 60);
    }
    return pair("age.days", seconds / 86_400, "age.hours", seconds % 86_400 / 3600);
  }

  /** A limit: in seconds up to two minutes, because people know limits as "60 s". */
  public String limit(Duration limit) {
    return limit.toSeconds() <= 120 ? TEXTS.get("age.seconds", limit.toSeconds()) : age(limit);
  }

  private static String pair(String key, long count, String smallerKey, long smaller) {
    String large = TEXTS.get(key, count);
    return smaller == 0 ? large : large + " " + TEXTS.get(smallerKey, smaller);
  }

  private String pattern(String pattern, ZonedDateTime moment) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
