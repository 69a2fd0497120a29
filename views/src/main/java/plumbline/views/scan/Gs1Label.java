package plumbline.views.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a GS1 bar code says of the goods: the product's number, and where they are on it the lot and
 * the expiry as six digits, year first. Source: GS1 General Specifications, sections 3 and 7.12.
 */
public record Gs1Label(String gtin, Optional<String> lot, Optional<String> expiry) {
  private static final int CENTURY = 100;

  /** The number as it stands under a bar code of 13 or 8 digits, which is how products keep it. */
  public String barcode() {
    if (gtin.startsWith("000000")) {
      return gtin.substring(6);
    }
    return gtin.startsWith("0") ? gtin.substring(1) : gtin;
  }

  /**
   * The last day the goods are good; empty when the label does not say, or says no day there is.
   */
  public Optional<LocalDate> goodUntil(LocalDate today) {
    return expiry.flatMap(digits -> day(digits, today));
  }

  private static Optional<LocalDate> day(String digits, LocalDate today) {
    int year = year(Integer.parseInt(digits.substring(0, 2)), today.getYear());
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    try {
      return Optional.of(
          day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** 51 years ahead and more are in the century before, 50 years back and more in the next. */
  private static int year(int twoDigits, int now) {
    int ahead = twoDigits - now % CENTURY;
    int year = now - now % CENTURY + twoDigits;
    if (ahead >= 51) {
      return year - CENTURY;
    }
    return ahead <= -50 ? year + CENTURY : year;
  }
}
