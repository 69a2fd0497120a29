package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import plumbline.domain.central.Rows;

/** What reverses what, as the published view tells it from both ends. */
final class ReversalsCheck {
  private ReversalsCheck() {}

  static Map<String, String> links(Connection connection) throws SQLException {
    Map<String, String> links = new TreeMap<>();
    Rows.list(
        connection,
        """
        select r.entry_id, r.reversal_id
        from finance_api.reversal r
        join finance.journal_entry o on (o.fiscal_year, o.number) = (r.entry_year, r.entry_number)
        join finance.journal_entry n
          on (n.fiscal_year, n.number) = (r.reversal_year, r.reversal_number)
        where o.id = r.entry_id and n.id = r.reversal_id and n.source = 'reversal'
          and o.source <> 'reversal'
        """,
        row ->
            links.put(
                row.getString("entry_id"),
                EntryKey.typed(row.getObject("reversal_id", UUID.class))));
    return links;
  }
}
