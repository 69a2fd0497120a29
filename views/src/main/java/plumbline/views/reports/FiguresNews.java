package plumbline.views.reports;

import java.time.Instant;
import java.util.Optional;

/** What there is to say about the copy of the ledger after a round of refreshing it. */
public sealed interface FiguresNews {
  /** The copy has changed, and was equal to the central ledger at the moment. */
  record Changed(Instant asOf) implements FiguresNews {}

  /** Nothing changed: what was read before was still equal to the central ledger at the moment. */
  record Confirmed(Instant asOf) implements FiguresNews {}

  /** It was not refreshed and why; the moment is the last good one, empty if there was none. */
  record Unrefreshed(String why, Optional<Instant> asOf) implements FiguresNews {}
}
