package plumbline.test.books;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.domain.central.Rows;

/** The subledger read from its own tables, against the control account. */
final class ReceivablesCheck {
  private static final String OWED =
      """
      with open as (
        select i.customer_number,
               i.gross - sign(i.gross) * coalesce((
                 select sum(a.amount) from finance.allocation a
                 where i.id in (a.invoice_id, a.credit_note_id)), 0) as amount
        from finance.invoice i
        union all
        select p.customer_number,
               case p.direction when 'incoming' then -1 else 1 end * (
                 case when p.cancels is null
                        and not exists (select from finance.payment c where c.cancels = p.id)
                      then p.amount else 0 end
                 - coalesce((select sum(a.amount) from finance.allocation a
                             where a.payment_id = p.id), 0))
        from finance.payment p where p.contra_account = '311')
      """;

  private ReceivablesCheck() {}

  static Map<String, BigDecimal> owed(Connection connection) throws SQLException {
    return amounts(
        connection,
        OWED + "select customer_number, sum(amount) from open group by 1 having sum(amount) <> 0");
  }

  static Map<String, BigDecimal> vat(Connection connection) throws SQLException {
    return amounts(
        connection,
        """
        select vat_code, sum(debit - credit) from finance.journal_line
        where vat_code is not null group by 1
        """);
  }

  private static Map<String, BigDecimal> amounts(Connection connection, String sql)
      throws SQLException {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    Rows.list(connection, sql, row -> amounts.put(row.getString(1), row.getBigDecimal(2)));
    return amounts;
  }

  /** What documents posted to the control account is what the subledger says is owed. */
  static void control(Connection connection, List<String> faults) throws SQLException {
    Rows.list(
        connection,
        OWED
            + """
            select coalesce((select sum(amount) from open), 0) as subledger,
                   coalesce(sum(l.debit - l.credit), 0) as control
            from finance.journal_line l join finance.journal_entry e on e.id = l.entry_id
            where l.account = '311' and e.source in ('invoice', 'payment')
            """,
        row -> {
          BigDecimal subledger = row.getBigDecimal("subledger");
          BigDecimal control = row.getBigDecimal("control");
          return subledger.compareTo(control) == 0
              || faults.add(
                  "The receivables account stands at %s, open documents and payments at %s"
                      .formatted(control, subledger));
        });
  }
}
