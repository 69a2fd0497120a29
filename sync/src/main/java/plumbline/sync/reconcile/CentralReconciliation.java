package plumbline.sync.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.State;

/** Reconciliation over the central database, as the signed-in person may use it. */
public final class CentralReconciliation implements Reconciliation {
  private static final String OPEN =
      """
      select d.id, d.entity, d.key, d.field, d.system, d.erp_value, d.other_value, d.state, d.why,
             d.first_seen, d.last_seen, d.times_seen, a.system as authority, a.reason
      from sync_api.disagreement d
      left join sync_api.authority a on a.entity = d.entity and a.field = d.field
      where d.closed_at is null
      """;

  private final CentralDatabase database;

  public CentralReconciliation(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Disagreement> page(DisagreementFilter filter, @Nullable Disagreement after, int limit)
      throws SQLException {
    StringBuilder sql = new StringBuilder(OPEN);
    List<@Nullable Object> parameters = new ArrayList<>();
    if (!filter.text().isBlank()) {
      sql.append(" and (d.key ilike ? or d.erp_value ilike ? or d.other_value ilike ?)");
      String anywhere =
          "%"
              + filter.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
              + "%";
      parameters.add(anywhere);
      parameters.add(anywhere);
      parameters.add(anywhere);
    }
    equal(sql, parameters, "d.entity", filter.entity());
    equal(sql, parameters, "d.field", filter.field());
    equal(sql, parameters, "d.state", filter.state() == null ? null : filter.state().code());
    if (after != null) {
      sql.append(" and (d.first_seen, d.id) > (?, ?)");
      parameters.add(after.firstSeen());
      parameters.add(after.id());
    }
    sql.append(" order by d.first_seen, d.id limit ?");
    parameters.add(limit);
    return database.read(
        connection ->
            Rows.list(
                connection,
                sql.toString(),
                CentralReconciliation::disagreement,
                parameters.toArray()));
  }

  private static void equal(
      StringBuilder sql, List<@Nullable Object> parameters, String column, @Nullable String value) {
    if (value != null) {
      sql.append(" and ").append(column).append(" = ?");
      parameters.add(value);
    }
  }

  @Override
  public OpenCounts counts() throws SQLException {
    Map<String, Long> byState = new HashMap<>();
    database
        .read(
            connection ->
                Rows.list(
                    connection,
                    """
                    select state, count(*) as n from sync_api.disagreement
                    where closed_at is null group by state
                    """,
                    row -> Map.entry(row.getString("state"), row.getLong("n"))))
        .forEach(entry -> byState.put(entry.getKey(), entry.getValue()));
    return new OpenCounts(
        byState.getOrDefault(State.DRIFT.code(), 0L),
        byState.getOrDefault(State.IN_FLIGHT.code(), 0L),
        byState.getOrDefault(State.UNKNOWN.code(), 0L));
  }

  @Override
  public Optional<Disagreement> open(long id) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection, OPEN + " and d.id = ?", CentralReconciliation::disagreement, id));
  }

  @Override
  public Settlement settle(UUID id, Disagreement asShown, Side chosen, String reason)
      throws SQLException {
    try {
      database.transact(
          connection ->
              Rows.update(
                  connection,
                  """
                  insert into sync.resolution
                    (id, disagreement_id, chosen_system, erp_shown, other_shown, reason)
                  values (?, ?, ?, ?, ?, ?)
                  """,
                  id,
                  asShown.id(),
                  chosen.name().toLowerCase(Locale.ROOT),
                  asShown.erpValue(),
                  asShown.shopValue(),
                  reason.strip()));
      return new Settlement.Requested(id);
    } catch (SQLException failure) {
      if (DatabaseRefusal.isDuplicate(failure)) {
        return new Settlement.Requested(id);
      }
      Optional<DatabaseRefusal> refusal = DatabaseRefusal.in(failure);
      if (refusal.isEmpty()) {
        throw failure;
      }
      return new Settlement.Refused(new Refusal("reason", reason, refusal.get().message()));
    }
  }

  @Override
  public List<SettlementStep> steps(UUID settlement) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select step, at, system, old_value, new_value, message
                from sync_api.resolution_step where resolution_id = ? order by at
                """,
                row ->
                    new SettlementStep(
                        SettlementStep.Kind.ofWord(row.getString("step")),
                        Rows.instant(row, "at"),
                        row.getString("system"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("message")),
                settlement));
  }

  @Override
  public List<ComparedEntityStatus> lastComparisons() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select distinct on (entity) entity, finished_at, erp_rows, other_rows, differences,
                       unknowns, failure
                from sync_api.comparison_run where system = 'shop'
                order by entity, finished_at desc
                """,
                row ->
                    new ComparedEntityStatus(
                        row.getString("entity"),
                        Rows.instant(row, "finished_at"),
                        row.getLong("erp_rows"),
                        row.getLong("other_rows"),
                        row.getLong("differences"),
                        row.getLong("unknowns"),
                        row.getString("failure"))));
  }

  private static Disagreement disagreement(ResultSet row) throws SQLException {
    String erp = row.getString("erp_value");
    String authority = row.getString("authority");
    String reason = row.getString("reason");
    return new Disagreement(
        row.getLong("id"),
        row.getString("entity"),
        row.getString("key"),
        row.getString("field"),
        erp,
        row.getString("other_value"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("why"),
        Rows.instant(row, "first_seen"),
        Rows.instant(row, "last_seen"),
        row.getInt("times_seen"),
        new Disagreement.Authority(rightful(authority, erp != null), reason == null ? "" : reason));
  }

  /** 'present' in the authority map means the system that has the record. */
  private static Side rightful(@Nullable String authority, boolean erpHasIt) {
    if ("present".equals(authority)) {
      return erpHasIt ? Side.ERP : Side.SHOP;
    }
    return "shop".equals(authority) ? Side.SHOP : Side.ERP;
  }
}
