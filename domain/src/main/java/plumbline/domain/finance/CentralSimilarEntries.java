package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** Similar entries out of the central journal, by one probe of an index per description. */
public final class CentralSimilarEntries implements SimilarEntries {
  private static final int CONSIDERED = 60;

  /** No text that begins like another comes after that text with this behind it. */
  private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

  private static final String NEWEST_OF_EACH =
      """
      with recursive found (id, words) as (
        (select e.id, lower(e.description)
         from finance_api.journal_entry e
         where lower(e.description) ~>=~ ? and lower(e.description) ~<~ ?
         order by lower(e.description) using ~<~, e.posting_date desc, e.number desc limit 1)
        union all
        select n.id, n.words
        from found f cross join lateral (
          select e.id, lower(e.description) as words
          from finance_api.journal_entry e
          where lower(e.description) ~>~ f.words and lower(e.description) ~<~ ?
          order by lower(e.description) using ~<~, e.posting_date desc, e.number desc limit 1) n
      )
      select id from found limit ?
      """;

  private final CentralDatabase database;

  public CentralSimilarEntries(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<EntrySummary> describedLike(String beginning, int most) throws SQLException {
    String from = beginning.strip().toLowerCase(Locale.ROOT);
    return from.isEmpty() ? List.of() : database.read(connection -> find(connection, from, most));
  }

  private static List<EntrySummary> find(Connection connection, String from, int most)
      throws SQLException {
    String end = from + LAST;
    List<UUID> ids =
        Rows.list(
            connection,
            NEWEST_OF_EACH,
            row -> row.getObject("id", UUID.class),
            from,
            end,
            end,
            CONSIDERED);
    return JournalSql.summaries(connection, ids).stream()
        .sorted(
            Comparator.comparing(EntrySummary::postingDate)
                .thenComparing(EntrySummary::number)
                .reversed())
        .limit(most)
        .toList();
  }
}
