package plumbline.domain.logistics.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;

/** Approvals in the central database, which decides who may. */
public final class CentralApprovals implements Approvals {
  private final CentralDatabase database;

  public CentralApprovals(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<WaitingAdjustment> waiting() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select id, number, sku, name, unit, warehouse_id, quantity, worth, reason_name,
                       note, asked_by, asked_at
                from logistics_api.adjustment_request where state = 'waiting'
                order by asked_at, number
                """,
                CentralApprovals::adjustment));
  }

  @Override
  public Decision approve(UUID adjustment) throws SQLException {
    return asked("select logistics_api.approve_adjustment(?)", adjustment);
  }

  @Override
  public Decision refuse(UUID adjustment, String why) throws SQLException {
    return asked("select logistics_api.refuse_adjustment(?, ?)", adjustment, why);
  }

  @Override
  public Decision addReason(String name) throws SQLException {
    return asked("select logistics_api.add_reason(?)", name);
  }

  @Override
  public Decision closeReason(String code) throws SQLException {
    return asked("select logistics_api.close_reason(?)", code);
  }

  private Decision asked(String sql, @Nullable Object... parameters) throws SQLException {
    try {
      database.transact(connection -> Rows.list(connection, sql, row -> true, parameters));
      return new Decision.Done();
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new Decision.Refused(refusal.at("", ""));
    }
  }

  private static WaitingAdjustment adjustment(ResultSet row) throws SQLException {
    return new WaitingAdjustment(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("sku"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        row.getInt("warehouse_id"),
        row.getBigDecimal("quantity"),
        row.getBigDecimal("worth"),
        Rows.text(row, "reason_name"),
        Rows.text(row, "note"),
        row.getString("asked_by"),
        Rows.instant(row, "asked_at"));
  }
}
