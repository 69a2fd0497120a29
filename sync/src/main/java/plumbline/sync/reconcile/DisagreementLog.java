package plumbline.sync.reconcile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.Outcome;
import plumbline.sync.compare.State;

/**
 * The hub's record of what differs. A difference is drift only once it outlived its window and was
 * seen again; a difference no longer seen by a whole comparison closes itself.
 */
final class DisagreementLog {
  /**
   * While it is in flight, a difference with other values is another difference: its age starts
   * again. Once it is drift, its age stays.
   */
  private static final String SEE =
      """
      insert into sync.disagreement as d
        (entity, key, field, system, erp_value, other_value, state, why, first_seen, last_seen)
      values (?, ?, ?, 'shop', ?, ?, ?, ?, ?, ?)
      on conflict (entity, key, field, system) where closed_at is null do update set
        times_seen = d.times_seen + 1,
        last_seen = excluded.last_seen,
        erp_value = excluded.erp_value,
        other_value = excluded.other_value,
        why = excluded.why,
        first_seen = case
          when d.state = 'in_flight' and (d.erp_value, d.other_value)
               is distinct from (excluded.erp_value, excluded.other_value)
          then excluded.first_seen else d.first_seen end,
        state = case
          when excluded.state = 'unknown' then 'unknown'
          when d.state = 'drift' then 'drift'
          when d.state = 'unknown' then 'in_flight'
          when (d.erp_value, d.other_value)
               is distinct from (excluded.erp_value, excluded.other_value) then 'in_flight'
          when excluded.last_seen - d.first_seen >= make_interval(secs => ?) then 'drift'
          else 'in_flight' end
      """;

  private final CentralDatabase central;

  DisagreementLog(CentralDatabase central) {
    this.central = central;
  }

  /** Notes a batch of differences that were seen at this moment. */
  void see(List<Difference> batch, Instant at, Duration window) throws SQLException {
    central.transact(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(SEE)) {
            for (Difference difference : batch) {
              boolean unknown = difference.state() == State.UNKNOWN;
              Rows.bind(
                  statement,
                  difference.entity(),
                  difference.key(),
                  difference.field(),
                  difference.erp().text(),
                  difference.shop().text(),
                  unknown ? State.UNKNOWN.code() : State.IN_FLIGHT.code(),
                  unknown ? difference.why() : null,
                  at,
                  at,
                  window.toMillis() / 1000.0);
              statement.addBatch();
            }
            statement.executeBatch();
          }
          return batch.size();
        });
  }

  /** Ends a comparison: what it did not see any more is gone, if it saw everything. */
  void finish(String entity, Instant started, Instant finished, Outcome outcome)
      throws SQLException {
    central.transact(
        connection -> {
          if (outcome instanceof Outcome.Complete) {
            Rows.update(
                connection,
                """
                update sync.disagreement set closed_at = ?, closed_how = 'vanished'
                where entity = ? and system = 'shop' and closed_at is null and last_seen < ?
                """,
                finished,
                entity,
                started);
          }
          return writeRun(connection, entity, started, finished, outcome);
        });
  }

  private static int writeRun(
      Connection connection, String entity, Instant started, Instant finished, Outcome outcome)
      throws SQLException {
    Outcome.Count count = outcome.count();
    return Rows.update(
        connection,
        """
        insert into sync.comparison_run (entity, started_at, finished_at, erp_rows, other_rows,
          differences, unknowns, failure)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entity,
        started,
        finished,
        count.erpRows(),
        count.shopRows(),
        count.differences(),
        count.unknowns(),
        outcome instanceof Outcome.Incomplete(_, String cause, _) ? cause : null);
  }

  /** Closes a disagreement that was settled and proven. */
  void resolved(Connection connection, long id) throws SQLException {
    Rows.update(
        connection,
        """
        update sync.disagreement set closed_at = clock_timestamp(), closed_how = 'resolved'
        where id = ? and closed_at is null
        """,
        id);
  }
}
