package plumbline.domain.admin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** The audit trail in the central database; a manager or a chief bookkeeper may read it. */
public final class CentralAuditTrail implements AuditTrail {
  private static final int FETCH = 2_000;

  private final CentralDatabase database;

  public CentralAuditTrail(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<AuditEntry> page(AuditFilter filter, OptionalLong after, int limit)
      throws SQLException {
    return database.read(connection -> AuditSql.page(connection, filter, after, limit));
  }

  @Override
  public long count(AuditFilter filter, int bound) throws SQLException {
    return database.read(connection -> AuditSql.count(connection, filter, bound));
  }

  @Override
  public List<AuditField> fields(long seq) throws SQLException {
    return database.read(connection -> AuditSql.fields(connection, seq));
  }

  @Override
  public AuditVerification verify(Optional<AuditAnchor> anchor, Watch watch) throws SQLException {
    return database.read(
        connection -> {
          Rows.list(
              connection, "select set_config('TimeZone', 'UTC', true)", row -> row.getString(1));
          AuditCheck check = new AuditCheck(anchor);
          Steps steps = new Steps(watch, lastSeq(connection));
          readTrail(connection, check, steps);
          readDifferences(connection, check, steps);
          return check.result();
        });
  }

  private static long lastSeq(Connection connection) throws SQLException {
    return Rows.first(
            connection,
            "select coalesce(max(seq), 0) from admin_api.audit_record",
            row -> row.getLong(1))
        .orElse(0L);
  }

  /** Asks the watch now and then; what is audited now counts as one more reading of the trail. */
  private static final class Steps {
    private final Watch watch;
    private final long total;
    private long done;

    Steps(Watch watch, long rows) {
      this.watch = watch;
      this.total = 2 * rows;
    }

    void next() {
      if (done++ % FETCH == 0 && !watch.goesOn(Math.min(done - 1, total), total)) {
        throw new CancellationException("The verification is not wanted any more");
      }
    }
  }

  private static void readTrail(Connection connection, AuditCheck check, Steps steps)
      throws SQLException {
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
          steps.next();
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

  /** A column that came after a record's last row in the trail is nothing the trail can know. */
  private static void readDifferences(Connection connection, AuditCheck check, Steps steps)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            with now as (
              select * from admin_api.audited_row
              union all select * from finance_api.audited_row
              union all select * from logistics_api.audited_row
              union all select * from sync_api.audited_row),
            last as (
              select distinct on (entity, key) entity, key, new_row as trail
              from admin_api.audit_record order by entity, key, seq desc)
            select entity, key, now::text as now, trail::text as trail,
                   now is not distinct from trail
                     or now is not null and trail is not null and trail = (
                       select jsonb_object_agg(k, now -> k) from jsonb_object_keys(trail) k) as same
            from now full join last using (entity, key)
            """)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          steps.next();
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
