package plumbline.domain.admin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** The trail of every change of master data and every posting. */
public final class AuditTrail {
  private static final int FETCH = 2_000;

  private final CentralDatabase database;

  public AuditTrail(CentralDatabase database) {
    this.database = database;
  }

  /**
   * Reads the whole trail in one pass and reckons its hashes anew, then holds what is in the
   * audited tables against the trail. Both are of one moment.
   *
   * @param anchor a row that must be there as it was written down
   */
  public AuditVerification verify(Optional<AuditAnchor> anchor) throws SQLException {
    return database.read(
        connection -> {
          Rows.list(
              connection, "select set_config('TimeZone', 'UTC', true)", row -> row.getString(1));
          AuditCheck check = new AuditCheck(anchor);
          readTrail(connection, check);
          readDifferences(connection, check);
          return check.result();
        });
  }

  private static void readTrail(Connection connection, AuditCheck check) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select seq, recorded_at, person, entity, key, action, old_row::text as before,
                   new_row::text as after, hash
            from admin_api.audit_record order by seq
            """)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          check.next(record(rows));
        }
      }
    }
    check.end();
  }

  private static AuditRecord record(ResultSet row) throws SQLException {
    return new AuditRecord(
        row.getLong("seq"),
        Rows.instant(row, "recorded_at"),
        Rows.text(row, "person"),
        Rows.text(row, "entity"),
        Rows.text(row, "key"),
        Rows.text(row, "action"),
        row.getString("before"),
        row.getString("after"),
        new Hash(row.getBytes("hash")));
  }

  private static void readDifferences(Connection connection, AuditCheck check) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            with now as (
              select * from admin_api.audited_row
              union all select * from finance_api.audited_row
              union all select * from sync_api.audited_row),
            last as (
              select distinct on (entity, key) entity, key, new_row as trail
              from admin_api.audit_record order by entity, key, seq desc)
            select entity, key, now::text as now, trail::text as trail,
                   now is not distinct from trail as same
            from now full join last using (entity, key)
            """)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          check.compared();
          if (!rows.getBoolean("same")) {
            check.differs(
                Rows.text(rows, "entity"),
                Rows.text(rows, "key"),
                rows.getString("trail"),
                rows.getString("now"));
          }
        }
      }
    }
  }
}
