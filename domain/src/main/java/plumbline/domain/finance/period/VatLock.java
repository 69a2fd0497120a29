package plumbline.domain.finance.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to which tax point, the day included, entries with a VAT code are refused. The version is zero
 * until it was set once.
 */
public record VatLock(Optional<LocalDate> lockedTo, long version) {
  public boolean covers(LocalDate day) {
    return lockedTo.isPresent() && !day.isAfter(lockedTo.get());
  }
}
