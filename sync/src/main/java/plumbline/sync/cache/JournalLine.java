package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import plumbline.domain.finance.EntryNumber;

/** A ledger line with the account it stands on and the days that decide where it is reported. */
public record JournalLine(
    UUID entry,
    EntryNumber number,
    LocalDate postingDate,
    LocalDate taxPoint,
    String reference,
    String description,
    String account,
    String accountName,
    BigDecimal debit,
    BigDecimal credit) {
  static final String SELECT =
      """
      select l.entry_id, l.fiscal_year, l.number, l.posting_date, l.tax_point, l.reference,
             l.description, l.account, a.name, l.debit, l.credit
      from ledger_line l join account a on a.number = l.account
      """;

  static JournalLine of(ResultSet row) throws SQLException {
    return new JournalLine(
        row.getObject(1, UUID.class),
        new EntryNumber(row.getInt(2), row.getLong(3)),
        row.getObject(4, LocalDate.class),
        row.getObject(5, LocalDate.class),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getBigDecimal(10),
        row.getBigDecimal(11));
  }
}
