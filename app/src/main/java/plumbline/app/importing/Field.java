package plumbline.app.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One field of a row: reads it as what it should be, or says what would be accepted. */
record Field(long line, String name, String value, Consumer<RowProblem> problems) {
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,25}(\\.[0-9]{1,10})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int FIRST_YEAR = 1900;
  private static final int MONEY_DECIMALS = 2;

  Optional<LocalDate> date() {
    try {
      if (DATE.matcher(value).matches()) {
        LocalDate date = LocalDate.parse(value);
        if (date.getYear() >= FIRST_YEAR) {
          return Optional.of(date);
        }
      }
    } catch (DateTimeException noSuchDay) {
      // refused below, like any other text that is no date
    }
    return refuse("is not a date. Accepted: year-month-day from 1900 on, such as 2026-03-31.");
  }

  /** A plain decimal; empty is zero. */
  Optional<BigDecimal> amount() {
    if (value.isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (!AMOUNT.matcher(value).matches()) {
      return refuse(
          "is not an amount. Accepted: digits with a decimal point, such as 1250.50, or nothing.");
    }
    BigDecimal amount = new BigDecimal(value);
    if (amount.signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    boolean exact = amount.stripTrailingZeros().scale() <= MONEY_DECIMALS;
    return Optional.of(exact ? amount.setScale(MONEY_DECIMALS) : amount);
  }

  /** Text the database can hold; possibly empty. */
  Optional<String> text() {
    return value.indexOf('\0') < 0
        ? Optional.of(value)
        : refuse("holds a character zero. Accepted: text without control characters.");
  }

  Optional<String> required() {
    return value.isEmpty() ? refuse("is empty; it must be given.") : text();
  }

  <T> Optional<T> refuse(String message) {
    problems.accept(new RowProblem(line, name, value, message));
    return Optional.empty();
  }
}
