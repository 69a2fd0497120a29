package plumbline.domain.finance.period;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntryNumber;

/** The queries over periods, the VAT lock and the year end, over Finance's published views. */
final class PeriodSql {
  private PeriodSql() {}

  static FiscalYear year(Connection connection, int year) throws SQLException {
    return new FiscalYear(
        year, months(connection, year), vatLock(connection), closing(connection, year));
  }

  private static List<Period> months(Connection connection, int year) throws SQLException {
    return Rows.list(
        connection,
        """
        select m.first_day, coalesce(p.version, 0) as version, p.changed_by, p.changed_at, p.reason,
               case when later.is_closed then 'closed' else coalesce(p.state, 'open') end as state,
               (select count(*) from finance_api.journal_entry e
                where e.posting_date >= m.first_day
                  and e.posting_date < m.first_day + interval '1 month') as entries
        from (select (make_date(?, 1, 1) + make_interval(months => n))::date as first_day
              from generate_series(0, 11) n) m
          left join finance_api.period p on p.first_day = m.first_day
          cross join lateral (
            select exists (select from finance_api.closed_period c
              where c.first_day > m.first_day and c.state = 'closed') as is_closed) later
        order by m.first_day
        """,
        PeriodSql::period,
        year);
  }

  private static Period period(ResultSet row) throws SQLException {
    Instant when = Rows.optionalInstant(row, "changed_at");
    return new Period(
        YearMonth.from(row.getObject("first_day", LocalDate.class)),
        PeriodState.ofWord(row.getString("state")),
        row.getInt("version"),
        when == null
            ? Optional.empty()
            : Optional.of(
                new Period.Change(Rows.text(row, "changed_by"), when, Rows.text(row, "reason"))),
        row.getLong("entries"));
  }

  static VatLock vatLock(Connection connection) throws SQLException {
    return Rows.first(
            connection,
            "select id, locked_to from finance_api.vat_lock order by id desc limit 1",
            row ->
                new VatLock(
                    Optional.ofNullable(row.getObject("locked_to", LocalDate.class)),
                    row.getLong("id")))
        .orElse(new VatLock(Optional.empty(), 0));
  }

  private static Optional<FiscalYear.Closing> closing(Connection connection, int year)
      throws SQLException {
    return Rows.first(
        connection,
        """
        select y.entry_id, e.fiscal_year, e.number, y.closed_by, y.closed_at
        from finance_api.year_end y left join finance_api.journal_entry e on e.id = y.entry_id
        where y.year = ?
        """,
        row ->
            new FiscalYear.Closing(
                entry(row),
                number(row),
                Rows.text(row, "closed_by"),
                Rows.instant(row, "closed_at")),
        year);
  }

  static YearEnd yearEnd(Connection connection, int year) throws SQLException {
    List<YearEnd.Line> lines =
        Rows.list(
            connection,
            """
            select l.account, l.debit, l.credit, a.name, a.type
            from finance_api.year_end_lines(?) l
              left join finance_api.account a on a.number = l.account
            order by l.line_no
            """,
            row ->
                new YearEnd.Line(
                    new EntryLine(
                        Rows.text(row, "account"),
                        row.getBigDecimal("debit"),
                        row.getBigDecimal("credit"),
                        null,
                        ""),
                    Rows.text(row, "name"),
                    AccountType.ofWord(Rows.text(row, "type"))),
            year);
    return Rows.first(
            connection,
            "select result_account, version from finance_api.year_end_setting",
            row ->
                new YearEnd(
                    year,
                    Optional.ofNullable(row.getString("result_account")),
                    row.getInt("version"),
                    lines))
        .orElseThrow();
  }

  static List<ResultAccount> resultAccounts(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        """
        select number, name from finance_api.account
        where type = 'equity' and not closed and not is_group order by number
        """,
        row -> new ResultAccount(row.getString("number"), Rows.text(row, "name")));
  }

  static YearEndResult.Closed closeYear(Connection connection, YearEnd shown) throws SQLException {
    return Rows.first(
            connection,
            "select entry_id, fiscal_year, number, repeated from finance_api.close_year(?, ?)",
            row -> new YearEndResult.Closed(entry(row), number(row), row.getBoolean("repeated")),
            shown.year(),
            shown.version())
        .orElseThrow();
  }

  private static Optional<UUID> entry(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("entry_id", UUID.class));
  }

  private static Optional<EntryNumber> number(ResultSet row) throws SQLException {
    int year = row.getInt("fiscal_year");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new EntryNumber(year, row.getLong("number")));
  }
}
