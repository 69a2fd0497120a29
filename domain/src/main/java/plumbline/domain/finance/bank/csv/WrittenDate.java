package plumbline.domain.finance.bank.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways banks write a day. A time after it is left out. */
public enum WrittenDate {
  YEAR_DASHES("yyyy-MM-dd", "uuuu-M-d"),
  YEAR_POINTS("yyyy.MM.dd.", "uuuu.M.d"),
  YEAR_SLASHES("yyyy/MM/dd", "uuuu/M/d"),
  YEAR_BARE("yyyyMMdd", "uuuuMMdd"),
  DAY_POINTS("dd.MM.yyyy", "d.M.uuuu"),
  DAY_SLASHES("dd/MM/yyyy", "d/M/uuuu"),
  DAY_DASHES("dd-MM-yyyy", "d-M-uuuu"),
  MONTH_SLASHES("MM/dd/yyyy", "M/d/uuuu");

  private static final Pattern TIME = Pattern.compile("[ T][0-9]{1,2}:[0-9:.Z+]*$");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  private final String shown;
  private final DateTimeFormatter format;

  WrittenDate(String shown, String pattern) {
    this.shown = shown;
    format =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  /** As people write it down: dd.MM.yyyy. */
  public String shown() {
    return shown;
  }

  /** The day that is written, or nothing when it is written in another way. */
  public Optional<LocalDate> read(String written) {
    String bare = TIME.matcher(written.strip()).replaceAll("").replace(" ", "");
    if (this == YEAR_POINTS && bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    try {
      LocalDate day = LocalDate.parse(bare, format);
      boolean plausible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return plausible ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException otherwise) {
      return Optional.empty();
    }
  }

  /** A day as it would be accepted. */
  public String sample() {
    return LocalDate.of(2026, 11, 20).format(DateTimeFormatter.ofPattern(shown, Locale.ROOT));
  }
}
