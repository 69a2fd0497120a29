package plumbline.domain.finance.invoice;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gapless number within its series and year, shown as INV 2026/000123. */
public record InvoiceNumber(String series, int fiscalYear, long number)
    implements Comparable<InvoiceNumber> {
  private static final Pattern TYPED =
      Pattern.compile("(?:([a-z]{2,6})[ -]?)?([0-9]{4})[/-]([0-9]{1,9})");
  private static final Comparator<InvoiceNumber> ORDER =
      Comparator.comparing(InvoiceNumber::series)
          .thenComparingInt(InvoiceNumber::fiscalYear)
          .thenComparingLong(InvoiceNumber::number);

  /**
   * Reads "inv 2026/123", "CN-2026-000007" or "2026/123", which is of any series of invoices and
   * has none here.
   */
  public static Optional<InvoiceNumber> read(String typed) {
    Matcher parts = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String series =
        Optional.ofNullable(parts.group(1)).map(word -> word.toUpperCase(Locale.ROOT)).orElse("");
    return Optional.of(
        new InvoiceNumber(
            series, Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3))));
  }

  @Override
  public int compareTo(InvoiceNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s %d/%06d".formatted(series, fiscalYear, number).strip();
  }
}
