package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import plumbline.domain.central.Rows;

/** Bank statements and their lines as the database holds them. */
final class FoundBank {
  private final Map<String, Instant> statements = new HashMap<>();
  private final Map<UUID, String> ids = new HashMap<>();
  private final Map<String, String> words = new TreeMap<>();

  FoundBank(Connection connection) throws SQLException {
    Rows.list(
        connection,
        "select reference, imported_at from finance.bank_statement",
        row -> statements.put(row.getString("reference"), Rows.instant(row, "imported_at")));
    Rows.list(
        connection,
        """
        select l.id, l.reference, l.amount, p.id as payment
        from finance.bank_line l left join finance.payment p on p.bank_line_id = l.id
        order by l.reference
        """,
        row -> {
          ids.put(row.getObject("id", UUID.class), row.getString("reference"));
          return words.merge(
              row.getString("reference"),
              row.getBigDecimal("amount") + " booked as " + row.getObject("payment", UUID.class),
              (before, again) -> before + " and again " + again);
        });
  }

  Optional<Instant> taken(String statement) {
    return Optional.ofNullable(statements.get(statement));
  }

  Map<UUID, String> ids() {
    return ids;
  }

  Map<String, String> words() {
    return words;
  }
}
