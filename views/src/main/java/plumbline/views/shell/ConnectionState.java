package plumbline.views.shell;

import java.time.Duration;
import java.time.Instant;

/** Whether the central database answers. */
public sealed interface ConnectionState {
  /** It does. */
  record Connected(Duration roundTrip) implements ConnectionState {}

  /** It does not, since the last time it did. */
  record Lost(Instant since, String reason) implements ConnectionState {}

  /** It answered again once after a loss; one more answer and all is well. */
  record Recovering(Instant lostSince) implements ConnectionState {}
}
