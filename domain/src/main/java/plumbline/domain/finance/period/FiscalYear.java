package plumbline.domain.finance.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.finance.EntryNumber;

/**
 * A calendar year of the books: its twelve months, the VAT lock, and its closing if it is closed.
 */
public record FiscalYear(
    int year, List<Period> months, VatLock vatLock, Optional<Closing> closing) {
  public FiscalYear {
    months = List.copyOf(months);
  }

  public Period period(YearMonth month) {
    return months.get(month.getMonthValue() - 1);
  }

  /** Who closed the year; the entry is missing where there was nothing to carry. */
  public record Closing(
      Optional<UUID> entry, Optional<EntryNumber> number, String who, Instant when) {}
}
