package plumbline.domain.finance.payment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;

/** The payments' queries, over Finance's published views. */
final class PaymentSql {
  private static final String SUMMARY =
      """
      select p.id, p.fiscal_year, p.number, p.direction, p.paid_on, p.amount, p.unallocated,
             p.customer_number, p.counterparty_name, p.counterparty_account, p.reference, p.cancels,
             p.cancelled_by, p.entry_id, p.bank_account, p.contra_account, p.posted_by, p.posted_at
      from finance_api.payment p
      """;

  private PaymentSql() {}

  static List<PaymentSummary> page(
      Connection connection,
      PaymentFilter filter,
      PaymentSummary.@Nullable Position after,
      int limit)
      throws SQLException {
    ListQuery query = query(filter);
    if (after != null) {
      query.and(
          "(p.paid_on, p.fiscal_year, p.number) < (?, ?, ?)",
          after.paidOn(),
          after.number().fiscalYear(),
          after.number().number());
    }
    return query.page(
        connection,
        SUMMARY,
        "p.paid_on desc, p.fiscal_year desc, p.number desc",
        PaymentSql::summary,
        limit);
  }

  static long count(Connection connection, PaymentFilter filter, int bound) throws SQLException {
    return query(filter).count(connection, "finance_api.payment p", bound);
  }

  private static ListQuery query(PaymentFilter filter) {
    ListQuery query =
        new ListQuery()
            .andAnywhere(
                filter.text(),
                "p.reference",
                "p.counterparty_name",
                "p.customer_number",
                "p.fiscal_year || '/' || lpad(p.number::text, 6, '0')")
            .andIf("p.customer_number = ?", filter.customer());
    return filter.onlyUnallocated() ? query.and("p.unallocated <> 0") : query;
  }

  static Optional<PaymentSummary> payment(Connection connection, UUID id) throws SQLException {
    return Rows.first(connection, SUMMARY + " where p.id = ?", PaymentSql::summary, id);
  }

  static List<SettledDocument> settledBy(Connection connection, UUID payment) throws SQLException {
    return Rows.list(
        connection,
        """
        select a.invoice_id, i.series, i.fiscal_year, i.number, sum(abs(a.amount) *
                 case when sign(a.amount) = sign(i.gross) then 1 else -1 end) as settled
        from finance_api.payment_allocation a join finance_api.invoice i on i.id = a.invoice_id
        where a.payment_id = ?
        group by 1, 2, 3, 4 having sum(a.amount) <> 0
        order by 2, 3, 4
        """,
        row ->
            new SettledDocument(
                row.getObject("invoice_id", UUID.class),
                OpenDocuments.number(row),
                row.getBigDecimal("settled")),
        payment);
  }

  static PaymentNumber number(ResultSet row) throws SQLException {
    return new PaymentNumber(row.getInt("fiscal_year"), row.getLong("number"));
  }

  private static PaymentSummary summary(ResultSet row) throws SQLException {
    return new PaymentSummary(
        row.getObject("id", UUID.class),
        number(row),
        Direction.ofWord(Rows.text(row, "direction")),
        row.getObject("paid_on", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getBigDecimal("unallocated"),
        new Counterparty(
            row.getString("customer_number"),
            Rows.text(row, "counterparty_name"),
            Rows.text(row, "counterparty_account")),
        Rows.text(row, "reference"),
        row.getObject("cancels", UUID.class),
        row.getObject("cancelled_by", UUID.class),
        row.getObject("entry_id", UUID.class),
        new PaymentSummary.Booking(
            Rows.text(row, "bank_account"),
            Rows.text(row, "contra_account"),
            Rows.text(row, "posted_by"),
            Rows.instant(row, "posted_at")));
  }
}
