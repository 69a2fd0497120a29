package plumbline.views.shell;

import java.time.Duration;

/** The smallest question one can ask the central database. */
@FunctionalInterface
public interface ServerPulse {
  /** The time one round trip took; throws when the server is not there, may hang. */
  Duration roundTrip() throws Exception;
}
