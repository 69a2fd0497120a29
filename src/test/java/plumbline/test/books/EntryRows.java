package plumbline.test.books;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.central.Rows;

/** Every journal entry with its lines. */
final class EntryRows {
  private static final String ENTRIES =
      """
      select e.id, e.fiscal_year, e.number, e.posting_date, e.tax_point, e.source, e.reference,
             e.description, e.posted_by, e.posted_at, i.id as invoice, p.id as payment
      from finance.journal_entry e
      left join finance.invoice i on i.entry_id = e.id
      left join finance.payment p on p.entry_id = e.id
      order by e.posted_at
      """;
  private static final String LINES =
      """
      select entry_id, account, debit, credit, coalesce(vat_code, '') as vat_code
      from finance.journal_line order by entry_id, line_no
      """;

  private EntryRows() {}

  static Map<String, FoundEntry> read(Connection connection) throws SQLException {
    Map<UUID, List<BookedLine>> lines = new HashMap<>();
    Rows.list(
        connection,
        LINES,
        row ->
            lines
                .computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new ArrayList<>())
                .add(line(row)));
    Map<String, FoundEntry> entries = new HashMap<>();
    for (FoundEntry entry : Rows.list(connection, ENTRIES, row -> entry(row, lines))) {
      FoundEntry twice = entries.put(entry.booked().key(), entry);
      if (twice != null) {
        throw new AssertionError("Twice in the journal: " + twice + " and " + entry);
      }
    }
    return entries;
  }

  private static BookedLine line(ResultSet row) throws SQLException {
    return new BookedLine(
        row.getString("account"),
        row.getBigDecimal("debit"),
        row.getBigDecimal("credit"),
        row.getString("vat_code"));
  }

  private static FoundEntry entry(ResultSet row, Map<UUID, List<BookedLine>> lines)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String source = row.getString("source");
    boolean typed = List.of("manual", "import", "recurring").contains(source);
    return new FoundEntry(
        id,
        row.getInt("fiscal_year"),
        row.getLong("number"),
        Rows.instant(row, "posted_at"),
        row.getString("posted_by"),
        new BookedEntry(
            key(row, source, id),
            row.getObject("posting_date", LocalDate.class),
            row.getObject("tax_point", LocalDate.class),
            source,
            typed
                ? BookedEntry.words(row.getString("reference"), row.getString("description"))
                : "",
            lines.getOrDefault(id, List.of())));
  }

  private static String key(ResultSet row, String source, UUID id) throws SQLException {
    return switch (source) {
      case "import" -> EntryKey.imported(row.getString("reference"));
      case "invoice" -> EntryKey.invoice(row.getObject("invoice", UUID.class));
      case "payment" -> EntryKey.payment(row.getObject("payment", UUID.class));
      default -> EntryKey.typed(id);
    };
  }
}
