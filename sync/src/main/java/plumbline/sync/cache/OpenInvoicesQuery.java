package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/**
 * Asks for the invoices issued up to a day that are open then, of one customer or of all (null),
 * the longest due first. Open is the gross amount: payments count once they are allocated.
 */
public record OpenInvoicesQuery(@Nullable String customer, LocalDate day)
    implements CacheQuery<List<OpenInvoice>> {
  @Override
  public List<OpenInvoice> run(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        """
        select i.number, i.customer_number, coalesce(c.name, ''), i.issue_date, i.due_date, i.gross
        from invoice i left join customer c on c.number = i.customer_number
        where i.issue_date <= ? and (cast(? as varchar) is null or i.customer_number = ?)
          and i.gross <> 0
        order by i.due_date, i.number
        """,
        OpenInvoicesQuery::invoice,
        day,
        customer,
        customer);
  }

  private static OpenInvoice invoice(ResultSet row) throws SQLException {
    BigDecimal gross = row.getBigDecimal(6);
    return new OpenInvoice(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getObject(5, LocalDate.class),
        gross,
        gross);
  }
}
