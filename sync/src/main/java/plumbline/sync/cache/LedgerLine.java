package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line on its way from the central ledger into the cache. */
record LedgerLine(
    UUID entry,
    int lineNo,
    long txid,
    int fiscalYear,
    long number,
    LocalDate postingDate,
    LocalDate documentDate,
    LocalDate taxPoint,
    boolean closing,
    String reference,
    String description,
    String text,
    String account,
    BigDecimal debit,
    BigDecimal credit,
    @Nullable String vatCode) {
  static final String COLUMNS =
      """
      select l.entry_id, l.line_no, l.txid::text as txid, l.fiscal_year, l.number, l.posting_date,
             l.document_date, l.tax_point, l.source = 'closing' as closing, l.reference,
             l.description, l.text, l.account, l.debit, l.credit, l.vat_code
      """;

  static final String INSERT =
      """
      insert into ledger_line (entry_id, line_no, fiscal_year, number, posting_date, document_date,
        tax_point, closing, reference, description, text, account, debit, credit, vat_code)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static LedgerLine of(ResultSet row) throws SQLException {
    return new LedgerLine(
        row.getObject(1, UUID.class),
        row.getInt(2),
        Long.parseLong(row.getString(3)),
        row.getInt(4),
        row.getLong(5),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class),
        row.getBoolean(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getBigDecimal(14),
        row.getBigDecimal(15),
        row.getString(16));
  }

  void bind(PreparedStatement insert) throws SQLException {
    insert.setObject(1, entry);
    insert.setInt(2, lineNo);
    insert.setInt(3, fiscalYear);
    insert.setLong(4, number);
    insert.setObject(5, postingDate);
    insert.setObject(6, documentDate);
    insert.setObject(7, taxPoint);
    insert.setBoolean(8, closing);
    insert.setString(9, reference);
    insert.setString(10, description);
    insert.setString(11, text);
    insert.setString(12, account);
    insert.setBigDecimal(13, debit);
    insert.setBigDecimal(14, credit);
    insert.setString(15, vatCode);
  }
}
