package plumbline.domain.logistics.valuation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.valuation.ValuedMovement.Posting;

/** Reads what a product's movements were worth. */
final class MovementValueSql {
  private MovementValueSql() {}

  static List<ValuedMovement> page(
      Connection connection, long product, @Nullable Long before, int limit) throws SQLException {
    ListQuery query = new ListQuery();
    query.and("v.product_id = ?", product);
    if (before != null) {
      query.and("v.id < ?", before);
    }
    return query.page(
        connection,
        """
        select v.id, v.day, v.kind, r.name as reason, v.document, v.quantity, v.unit_cost, v.value,
               v.moved_by, v.taken_on, v.entry_id, v.fiscal_year, v.number
        from logistics_api.movement_value v
        left join logistics_api.reason r on r.code = v.reason
        """,
        "v.id desc",
        MovementValueSql::movement,
        limit);
  }

  private static ValuedMovement movement(ResultSet row) throws SQLException {
    return new ValuedMovement(
        row.getLong("id"),
        row.getObject("day", LocalDate.class),
        ValuedMovement.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        Rows.text(row, "reason"),
        row.getString("document"),
        row.getBigDecimal("quantity"),
        row.getBigDecimal("unit_cost"),
        row.getBigDecimal("value"),
        Rows.text(row, "moved_by"),
        posting(row));
  }

  private static Posting posting(ResultSet row) throws SQLException {
    UUID entry = row.getObject("entry_id", UUID.class);
    if (entry != null) {
      String number = "%d/%06d".formatted(row.getInt("fiscal_year"), row.getLong("number"));
      return new Posting.Posted(entry, number);
    } else if (row.getBoolean("taken_on")) {
      return new Posting.TakenOn();
    }
    return row.getBigDecimal("value").signum() == 0 ? new Posting.None() : new Posting.Waiting();
  }
}
