package plumbline.domain.finance.period;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.period.CheckItem.Check;
import plumbline.domain.finance.period.CheckItem.Figures;
import plumbline.domain.finance.period.CheckItem.Standing;
import plumbline.domain.finance.period.CheckItem.Target;

/** What to look at before a month is closed. What cannot be told is unknown, never in order. */
record Checklist(Drafts drafts, OpenDocuments documents) {
  List<CheckItem> of(Connection connection, YearMonth month) throws SQLException {
    Optional<List<Drafts.Begun>> begun = drafts.inPeriod(month);
    List<CheckItem> items = new ArrayList<>();
    items.add(earlierMonths(connection, month));
    items.add(drafts(begun));
    items.add(receivables(connection, month.atEndOfMonth()));
    items.add(payables(connection, month.atEndOfMonth()));
    items.add(shippedWithoutInvoice(connection, month.atEndOfMonth()));
    items.add(unpostedStock(connection, month.atEndOfMonth()));
    items.add(closedAccounts(connection, month.atEndOfMonth()));
    items.add(vatWithoutCode(connection, month));
    begun.ifPresent(all -> all.stream().map(Checklist::draft).forEach(items::add));
    return List.copyOf(items);
  }

  private static CheckItem earlierMonths(Connection connection, YearMonth month)
      throws SQLException {
    return counted(
        Check.EARLIER_MONTHS,
        connection,
        """
        select m::date as first, count(*) over () as found
        from (select date_trunc('month', least(
                (select min(posting_date) from finance_api.journal_entry),
                (select min(first_day) from finance_api.period))::timestamp) as begin) books
          cross join generate_series(books.begin, ?::timestamp - interval '1 month',
            interval '1 month') m
        where m::date > coalesce((select max(first_day) from finance_api.closed_period
                                  where state = 'closed'), '-infinity')
        order by m limit 1
        """,
        row -> new Target.Month(YearMonth.from(row.getObject("first", LocalDate.class))),
        month.atDay(1));
  }

  private static CheckItem drafts(Optional<List<Drafts.Begun>> begun) {
    return begun
        .map(all -> CheckItem.counted(Check.DRAFTS, all.size(), Optional.of(new Target.Drafts())))
        .orElse(CheckItem.unknown(Check.DRAFTS));
  }

  private static CheckItem draft(Drafts.Begun begun) {
    Target target = new Target.Draft(begun.id(), begun.words(), begun.waiting());
    return CheckItem.counted(Check.DRAFT, 1, Optional.of(target));
  }

  /** The ledger's receivables against the customers' invoices that were not paid. */
  private CheckItem receivables(Connection connection, LocalDate to) throws SQLException {
    Optional<Control> control = control(connection, "receivables", to);
    if (control.isEmpty()) {
      return CheckItem.unknown(Check.RECEIVABLES);
    }
    BigDecimal invoiced =
        Rows.first(
                connection,
                "select coalesce(sum(gross), 0) from finance_api.invoice where issue_date <= ?",
                row -> row.getBigDecimal(1),
                to)
            .orElseThrow();
    Optional<BigDecimal> open = documents.received(connection, to).map(invoiced::subtract);
    return compared(Check.RECEIVABLES, control.get(), open);
  }

  /** No document explains what is owed to suppliers yet. */
  private static CheckItem payables(Connection connection, LocalDate to) throws SQLException {
    return control(connection, "payables", to)
        .map(control -> compared(Check.PAYABLES, control, Optional.empty()))
        .orElse(CheckItem.unknown(Check.PAYABLES));
  }

  private record Control(String account, BigDecimal balance) {}

  private static Optional<Control> control(Connection connection, String kind, LocalDate to)
      throws SQLException {
    return Rows.first(
        connection,
        """
        select min(a.number) as account, coalesce(sum(b.balance), 0) as balance
        from finance_api.account a
          cross join lateral (
            select sum(l.debit - l.credit) as balance from finance_api.ledger_line l
            where l.account = a.number and l.posting_date <= ?) b
        where a.control = ? having count(*) > 0
        """,
        row -> new Control(row.getString("account"), row.getBigDecimal("balance")),
        to,
        kind);
  }

  private static CheckItem compared(Check check, Control control, Optional<BigDecimal> documents) {
    Standing standing =
        documents
            .map(sum -> sum.compareTo(control.balance()) == 0 ? Standing.OK : Standing.ATTENTION)
            .orElse(Standing.UNKNOWN);
    return new CheckItem(
        check,
        standing,
        0,
        Optional.of(new Figures(control.balance(), documents)),
        Optional.of(new Target.Account(control.account())));
  }

  private static CheckItem shippedWithoutInvoice(Connection connection, LocalDate to)
      throws SQLException {
    return counted(
        Check.SHIPPED_WITHOUT_INVOICE,
        connection,
        """
        select o.number as first, count(*) over () as found
        from storefront_api.sales_order o
        where o.state in ('shipped', 'invoiced') and o.placed_at < ?::date + 1
          and not exists (select from finance_api.invoice i where i.order_number = o.number)
        order by o.placed_at, o.number limit 1
        """,
        row -> new Target.Order(row.getString("first")),
        to);
  }

  private static CheckItem closedAccounts(Connection connection, LocalDate to) throws SQLException {
    return counted(
        Check.CLOSED_ACCOUNTS,
        connection,
        """
        select a.number as first, count(*) over () as found
        from finance_api.account a
        where a.closed and (
          select sum(l.debit - l.credit) from finance_api.ledger_line l
          where l.account = a.number and l.posting_date <= ?) <> 0
        order by a.number limit 1
        """,
        row -> new Target.Account(row.getString("first")),
        to);
  }

  private static CheckItem unpostedStock(Connection connection, LocalDate to) throws SQLException {
    return counted(
        Check.UNPOSTED_STOCK,
        connection,
        """
        select count(*) as found from logistics_api.movement_value v
        where v.entry_id is null and not v.taken_on and v.value <> 0 and v.day <= ?
        having count(*) > 0
        """,
        _ -> new Target.StockValue(),
        to);
  }

  /** Without an account that is said to hold VAT there is nothing to tell it by. */
  private static CheckItem vatWithoutCode(Connection connection, YearMonth month)
      throws SQLException {
    boolean known =
        Rows.first(
                connection,
                "select exists (select from finance_api.account where control = 'vat')",
                row -> row.getBoolean(1))
            .orElseThrow();
    if (!known) {
      return CheckItem.unknown(Check.VAT_WITHOUT_CODE);
    }
    return counted(
        Check.VAT_WITHOUT_CODE,
        connection,
        """
        select v.entry_id as first, count(*) over () as found
        from (
          select l.entry_id, min(l.number) as number
          from finance_api.ledger_line l join finance_api.account a on a.number = l.account
          where l.posting_date between ? and ?
          group by l.entry_id
          having bool_or(a.control = 'vat') and bool_and(l.vat_code is null)) v
        order by v.number limit 1
        """,
        row -> new Target.Entry(row.getObject("first", UUID.class)),
        month.atDay(1),
        month.atEndOfMonth());
  }

  private static CheckItem counted(
      Check check, Connection connection, String sql, TargetOf target, Object... parameters)
      throws SQLException {
    return Rows.first(
            connection,
            sql,
            row -> CheckItem.counted(check, row.getLong("found"), Optional.of(target.in(row))),
            parameters)
        .orElse(CheckItem.counted(check, 0, Optional.empty()));
  }

  @FunctionalInterface
  private interface TargetOf {
    Target in(ResultSet row) throws SQLException;
  }
}
