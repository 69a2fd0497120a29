package plumbline.domain.finance.period;

import java.time.YearMonth;
import java.util.OptionalLong;

/** The entries this person began and did not post; they are kept where they are typed. */
@FunctionalInterface
public interface Drafts {
  /** How many are dated within the month; empty if it cannot be told. */
  OptionalLong inPeriod(YearMonth month);
}
