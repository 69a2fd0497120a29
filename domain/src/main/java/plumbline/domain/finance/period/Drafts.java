package plumbline.domain.finance.period;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries this person began on this workstation and did not post. Others keep theirs. */
@FunctionalInterface
public interface Drafts {
  /** Those that are or may be of the month, newest first; empty if it cannot be told. */
  Optional<List<Begun>> inPeriod(YearMonth month);

  /**
   * One of them.
   *
   * @param words what the person calls it by; may be empty
   * @param waiting whether it was submitted and waits for the server
   */
  record Begun(UUID id, String words, boolean waiting) {}
}
