package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryNumber;

/**
 * Asks for at most {@code limit} lines of an account, posted from one day to another, both included
 * and null meaning any, that come after a position (null: from the first).
 */
public record AccountLinesQuery(
    String account,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    AccountLine.@Nullable Position after,
    int limit)
    implements CacheQuery<List<AccountLine>> {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  @Override
  public List<AccountLine> run(Connection cache) throws SQLException {
    AccountLine.Position start = start();
    BigDecimal balance = balanceAt(cache, start);
    List<AccountLine> lines = new ArrayList<>();
    for (AccountLine line : page(cache, start)) {
      balance = balance.add(line.debit()).subtract(line.credit());
      lines.add(
          new AccountLine(
              line.position(),
              line.entry(),
              line.number(),
              line.documentDate(),
              line.reference(),
              line.description(),
              line.text(),
              line.vatCode(),
              line.debit(),
              line.credit(),
              balance));
    }
    return lines;
  }

  private AccountLine.Position start() {
    return after != null ? after : new AccountLine.Position(from == null ? FIRST_DAY : from, 0, 0);
  }

  /** Months and days before the position from the totals, its own day from the lines. */
  private BigDecimal balanceAt(Connection cache, AccountLine.Position start) throws SQLException {
    LocalDate day = start.postingDate();
    LocalDate month = day.withDayOfMonth(1);
    return Rows.first(
            cache,
            """
            select coalesce((select sum(debit - credit) from month_total
                             where account = ? and posting_month < ?), 0)
                 + coalesce((select sum(debit - credit) from day_total
                             where account = ? and posting_date >= ? and posting_date < ?), 0)
                 + coalesce((select sum(debit - credit) from ledger_line
                             where account = ? and posting_date = ?
                               and (number < ? or number = ? and line_no <= ?)), 0)
            """,
            row -> row.getBigDecimal(1),
            account,
            month,
            account,
            month,
            day,
            account,
            day,
            start.number(),
            start.number(),
            start.lineNo())
        .orElseThrow();
  }

  private List<AccountLine> page(Connection cache, AccountLine.Position start) throws SQLException {
    return Rows.list(
        cache,
        """
        select posting_date, number, line_no, entry_id, fiscal_year, document_date, reference,
               description, text, vat_code, debit, credit
        from ledger_line
        where account = ? and posting_date between ? and ?
          and (posting_date > ? or number > ? or number = ? and line_no > ?)
        order by account, posting_date, number, line_no
        limit ?
        """,
        AccountLinesQuery::line,
        account,
        start.postingDate(),
        to == null ? LAST_DAY : to,
        start.postingDate(),
        start.number(),
        start.number(),
        start.lineNo(),
        limit);
  }

  private static AccountLine line(ResultSet row) throws SQLException {
    return new AccountLine(
        new AccountLine.Position(
            row.getObject("posting_date", LocalDate.class),
            row.getLong("number"),
            row.getInt("line_no")),
        row.getObject("entry_id", UUID.class),
        new EntryNumber(row.getInt("fiscal_year"), row.getLong("number")),
        row.getObject("document_date", LocalDate.class),
        row.getString("reference"),
        row.getString("description"),
        row.getString("text"),
        row.getString("vat_code"),
        row.getBigDecimal("debit"),
        row.getBigDecimal("credit"),
        BigDecimal.ZERO);
  }
}
