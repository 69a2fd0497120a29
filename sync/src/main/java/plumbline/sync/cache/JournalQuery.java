package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.Rows;

/** Asks for the first lines posted between two days, both included, in order of posting. */
public record JournalQuery(LocalDate from, LocalDate to, int limit)
    implements CacheQuery<List<JournalLine>> {
  @Override
  public List<JournalLine> run(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        JournalLine.SELECT
            + """
            where l.posting_date between ? and ?
            order by l.posting_date, l.number, l.line_no
            limit ?
            """,
        JournalLine::of,
        from,
        to,
        limit);
  }
}
