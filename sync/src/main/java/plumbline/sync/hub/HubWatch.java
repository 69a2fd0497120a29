package plumbline.sync.hub;

import java.sql.SQLException;
import java.time.Duration;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** How the one active hub is, seen from anywhere, by the sign of life it leaves in the database. */
public final class HubWatch {
  /** Without a sign of life for this long the hub counts as silent. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CentralDatabase central;

  public HubWatch(CentralDatabase central) {
    this.central = central;
  }

  /** What is known of the hub. */
  public sealed interface State {
    /** Active, last heard of that long ago by the server's clock. */
    record Active(String holder, Duration ago) implements State {}

    /** Nothing was heard of it for longer than {@link #PATIENCE}. */
    record Silent(String holder, Duration ago) implements State {}

    /** No hub ever worked on this database. */
    record Never() implements State {}
  }

  public State state() throws SQLException {
    return central
        .read(
            connection ->
                Rows.first(
                    connection,
                    """
                    select holder, extract(epoch from clock_timestamp() - heartbeat) as ago
                    from sync_api.hub
                    """,
                    row -> state(row.getString("holder"), row.getDouble("ago"))))
        .orElseGet(State.Never::new);
  }

  private static State state(String holder, double seconds) {
    Duration ago = Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
    return ago.compareTo(PATIENCE) > 0
        ? new State.Silent(holder, ago)
        : new State.Active(holder, ago);
  }
}
