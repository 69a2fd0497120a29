package plumbline.domain.finance.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** A month of the books: its state, who put it there, and how many entries are posted to it. */
public record Period(
    YearMonth month, PeriodState state, int version, Optional<Change> change, long entries) {
  /** The latest change of state; none while nobody changed it. */
  public record Change(String who, Instant when, String why) {}
}
