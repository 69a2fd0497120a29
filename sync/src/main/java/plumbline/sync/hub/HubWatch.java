package plumbline.sync.hub;

import java.sql.ResultSet;
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

    /** Active, but some of its work has failed for that long; in its words why. */
    record Troubled(String holder, Duration lasting, String trouble) implements State {}

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
                    select holder, trouble,
                           extract(epoch from clock_timestamp() - heartbeat) as ago,
                           extract(epoch from clock_timestamp() - trouble_since) as lasting
                    from sync_api.hub
                    """,
                    HubWatch::state))
        .orElseGet(State.Never::new);
  }

  /** What a silent hub said last of its troubles is no news. */
  private static State state(ResultSet row) throws SQLException {
    String holder = row.getString("holder");
    Duration ago = duration(row.getDouble("ago"));
    if (ago.compareTo(PATIENCE) > 0) {
      return new State.Silent(holder, ago);
    }
    String trouble = Rows.text(row, "trouble");
    return trouble.isEmpty()
        ? new State.Active(holder, ago)
        : new State.Troubled(holder, duration(row.getDouble("lasting")), trouble);
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
  }
}
