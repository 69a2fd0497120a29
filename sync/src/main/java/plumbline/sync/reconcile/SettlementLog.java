package plumbline.sync.reconcile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Side;

/** The hub's side of decisions: which are still to do, and what became of each. Only ever adds. */
final class SettlementLog {
  private final CentralDatabase central;

  SettlementLog(CentralDatabase central) {
    this.central = central;
  }

  List<PendingSettlement> pending() throws SQLException {
    return central.read(
        connection ->
            Rows.list(
                connection,
                """
                select r.id, r.disagreement_id, d.entity, d.key, d.field, r.chosen_system,
                       r.erp_shown, r.other_shown, r.reason, r.requested_by,
                       exists (select from sync.resolution_step s
                               where s.resolution_id = r.id and s.step = 'written') as written
                from sync.resolution r join sync.disagreement d on d.id = r.disagreement_id
                where not exists (
                  select from sync.resolution_step s
                  where s.resolution_id = r.id and s.step in ('logged', 'refused', 'failed'))
                order by r.requested_at, r.id
                limit 200
                """,
                SettlementLog::settlement));
  }

  private static PendingSettlement settlement(ResultSet row) throws SQLException {
    return new PendingSettlement(
        row.getObject("id", UUID.class),
        row.getLong("disagreement_id"),
        EntityDefinition.named(row.getString("entity")).orElseThrow(),
        row.getString("key"),
        row.getString("field"),
        Side.valueOf(row.getString("chosen_system").toUpperCase(Locale.ROOT)),
        new PendingSettlement.Shown(row.getString("erp_shown"), row.getString("other_shown")),
        Rows.text(row, "reason"),
        row.getString("requested_by"),
        row.getBoolean("written"));
  }

  void written(PendingSettlement settlement, String message) throws SQLException {
    central.transact(
        connection ->
            step(
                connection,
                settlement,
                SettlementStep.Kind.WRITTEN,
                settlement.shown().in(settlement.target()),
                settlement.shown().in(settlement.chosen()),
                message));
  }

  /** The proof and the end in one transaction with closing the disagreement. */
  void proven(PendingSettlement settlement, @Nullable String readBack) throws SQLException {
    central.transact(
        connection -> {
          step(connection, settlement, SettlementStep.Kind.READ_BACK, null, readBack, "");
          new DisagreementLog(central).resolved(connection, settlement.disagreement());
          return step(
              connection,
              settlement,
              SettlementStep.Kind.LOGGED,
              settlement.shown().in(settlement.target()),
              settlement.shown().in(settlement.chosen()),
              "");
        });
  }

  void ended(PendingSettlement settlement, SettlementStep.Kind kind, String message)
      throws SQLException {
    central.transact(connection -> step(connection, settlement, kind, null, null, message));
  }

  private static int step(
      Connection connection,
      PendingSettlement settlement,
      SettlementStep.Kind kind,
      @Nullable String oldValue,
      @Nullable String newValue,
      String message)
      throws SQLException {
    return Rows.update(
        connection,
        """
        insert into sync.resolution_step
          (resolution_id, step, system, old_value, new_value, message)
        values (?, ?, ?, ?, ?, nullif(?, ''))
        on conflict do nothing
        """,
        settlement.id(),
        kind.word(),
        settlement.target().name().toLowerCase(Locale.ROOT),
        oldValue,
        newValue,
        message);
  }
}
