package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.Rows;

/** Asks for the first lines on VAT accounts that name no VAT code, by tax point. */
public record VatOutsideQuery(LocalDate from, LocalDate to, int limit)
    implements CacheQuery<List<JournalLine>> {
  @Override
  public List<JournalLine> run(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        JournalLine.SELECT
            + """
            where l.tax_point between ? and ? and l.vat_code is null
              and (a.control = 'vat' or a.number in (
                select input_account from vat_code where input_account is not null
                union select output_account from vat_code where output_account is not null))
            order by l.tax_point, l.posting_date, l.number, l.line_no
            limit ?
            """,
        JournalLine::of,
        from,
        to,
        limit);
  }
}
