package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.Rows;

/** Asks for the first lines under a VAT code whose tax point lies between two days. */
public record VatLinesQuery(String code, LocalDate from, LocalDate to, int limit)
    implements CacheQuery<List<JournalLine>> {
  @Override
  public List<JournalLine> run(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        JournalLine.SELECT
            + """
            where l.vat_code = ? and l.tax_point between ? and ?
            order by l.tax_point, l.posting_date, l.number, l.line_no
            limit ?
            """,
        JournalLine::of,
        code,
        from,
        to,
        limit);
  }
}
