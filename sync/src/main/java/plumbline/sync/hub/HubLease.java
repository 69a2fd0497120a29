package plumbline.sync.hub;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/**
 * Makes sure that one hub is active: an advisory lock that lives exactly as long as its connection,
 * so that the server itself gives it up when the holder dies.
 */
final class HubLease implements AutoCloseable {
  /** "plumbhub" in ASCII. */
  private static final long LOCK = 0x706c756d62687562L;

  private final DataSource central;
  private final String holder;
  private @Nullable Connection connection;

  HubLease(DataSource central, String holder) {
    this.central = central;
    this.holder = holder;
  }

  /**
   * Takes the lease, or proves that it is still held, and leaves a sign of life with what stands in
   * the hub's way, for everybody to see.
   */
  boolean hold(Optional<String> trouble) throws SQLException {
    Connection held = connection;
    if (held == null) {
      held = central.getConnection();
      held.setAutoCommit(true);
      if (!tryLock(held)) {
        held.close();
        return false;
      }
      connection = held;
    }
    try {
      Rows.update(
          held,
          """
          insert into sync.hub as h
            (only_one, holder, since, heartbeat, trouble, trouble_since)
          select true, given.holder, now.at, now.at, given.trouble,
                 case when given.trouble is not null then now.at end
          from (select ?::text as holder, ?::text as trouble) given,
               (select clock_timestamp() as at) now
          on conflict (only_one) do update set
            since = case when h.holder = excluded.holder then h.since else excluded.since end,
            trouble_since = case
              when excluded.trouble is not null and h.holder = excluded.holder
              then coalesce(h.trouble_since, excluded.trouble_since)
              else excluded.trouble_since end,
            trouble = excluded.trouble,
            holder = excluded.holder, heartbeat = excluded.heartbeat
          """,
          holder,
          trouble.filter(words -> !words.isBlank()).orElse(null));
      return true;
    } catch (SQLException failure) {
      close();
      throw failure;
    }
  }

  private static boolean tryLock(Connection connection) throws SQLException {
    try {
      return Rows.first(
              connection, "select pg_try_advisory_lock(?)", row -> row.getBoolean(1), LOCK)
          .orElse(false);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  /** Unlocks before the connection goes back to its pool; the pool would keep the session alive. */
  @Override
  public void close() throws SQLException {
    Connection held = connection;
    connection = null;
    if (held == null) {
      return;
    }
    try (held) {
      if (held.isValid(1)) {
        Rows.first(held, "select pg_advisory_unlock(?)", row -> row.getBoolean(1), LOCK);
        held.setAutoCommit(false);
      }
    }
  }
}
