package plumbline.views.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: {@code 21} is this month, {@code t} is today, {@code 21.11.} this
 * year; whole dates in the locale's order or as 2026-11-21.
 */
public final class DateShortcuts {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern TYPED = Pattern.compile("[\\d\\s./,-]+");
  private static final int SHORT_YEAR = 100;

  private final Clock clock;
  private final DateTimeFormatter shown;
  private final boolean monthFirst;

  public DateShortcuts(Clock clock, Locale locale) {
    this.clock = clock;
    shown = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    String order =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    monthFirst = order.indexOf('M') < order.indexOf('d');
  }

  public static DateShortcuts ofProgram(Clock clock) {
    return new DateShortcuts(clock, Locale.getDefault(Locale.Category.FORMAT));
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public String show(LocalDate date) {
    return shown.format(date);
  }

  /** The date, or empty when it cannot be read or does not exist. */
  public Optional<LocalDate> read(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase("t")) {
      return Optional.of(today());
    }
    try {
      return TYPED.matcher(text).matches()
          ? ofNumbers(numbers(text))
          : Optional.of(LocalDate.parse(text, shown));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  private Optional<LocalDate> ofNumbers(List<String> parts) {
    if (parts.stream().anyMatch(part -> part.length() > 8)) {
      return Optional.empty();
    }
    List<Integer> n = parts.stream().map(Integer::valueOf).toList();
    return switch (n.size()) {
      case 1 -> parts.getFirst().length() == 8 ? compact(n.getFirst()) : ofDay(n.getFirst());
      case 2 -> dayAndMonth(today().getYear(), n.get(0), n.get(1));
      case 3 ->
          parts.getFirst().length() == 4
              ? date(n.get(0), n.get(1), n.get(2))
              : dayAndMonth(year(n.get(2)), n.get(0), n.get(1));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> ofDay(int day) {
    YearMonth month = YearMonth.from(today());
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }

  private static Optional<LocalDate> compact(int date) {
    return date(date / 10_000, date / 100 % 100, date % 100);
  }

  private Optional<LocalDate> dayAndMonth(int year, int first, int second) {
    return monthFirst ? date(year, first, second) : date(year, second, first);
  }

  private static int year(int typed) {
    return typed < SHORT_YEAR ? 2000 + typed : typed;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
