package plumbline.sync.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/**
 * Hands events of the outbox to one handler, in commit order, at least once. Its position is a
 * transaction id below which every transaction has ended, so that a late commit is never skipped.
 */
public final class Relay {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CentralDatabase central;
  private final EventHandler handler;

  public Relay(CentralDatabase central, EventHandler handler) {
    this.central = central;
    this.handler = handler;
  }

  private record Batch(String end, List<Event> events) {}

  /**
   * Delivers what was committed since the last time.
   *
   * @return how many events were handed over
   * @throws Exception when the other system cannot be reached; the position stays where it was
   */
  public int deliver() throws Exception {
    Batch batch = central.read(this::next);
    for (Event event : batch.events()) {
      if (handler.handle(event) instanceof Delivery.Undeliverable(String cause)) {
        central.transact(connection -> park(connection, event, cause));
      }
    }
    central.transact(connection -> moveTo(connection, batch.end()));
    return batch.events().size();
  }

  private Batch next(Connection connection) throws SQLException {
    String end =
        Rows.first(
                connection,
                "select pg_snapshot_xmin(pg_current_snapshot())::text",
                row -> row.getString(1))
            .orElseThrow();
    List<Event> events =
        Rows.list(
            connection,
            """
            select id, aggregatetype, aggregateid, type, payload
            from sync.outbox
            where txid >= coalesce((select txid from sync.reader_position where reader = ?), '0')
              and txid < ?::xid8
            order by txid, position
            """,
            Relay::event,
            handler.name(),
            end);
    return new Batch(end, events);
  }

  private static Event event(ResultSet row) throws SQLException {
    try {
      return new Event(
          row.getObject("id", UUID.class),
          row.getString("aggregatetype"),
          row.getString("aggregateid"),
          row.getString("type"),
          JSON.readTree(row.getString("payload")));
    } catch (JsonProcessingException impossible) {
      throw new SQLException("The server returned JSON that is none", impossible);
    }
  }

  private int park(Connection connection, Event event, String cause) throws SQLException {
    return Rows.update(
        connection,
        """
        insert into sync.parked_event (event_id, reader, cause) values (?, ?, ?)
        on conflict do nothing
        """,
        event.id(),
        handler.name(),
        cause);
  }

  private int moveTo(Connection connection, String end) throws SQLException {
    return Rows.update(
        connection,
        """
        insert into sync.reader_position (reader, txid) values (?, ?::xid8)
        on conflict (reader) do update set txid = excluded.txid, moved_at = clock_timestamp()
        where sync.reader_position.txid <> excluded.txid
        """,
        handler.name(),
        end);
  }
}
