package plumbline.domain.finance;

import java.time.LocalDate;
import java.util.List;

/** A posted entry with its lines. It never changes. */
public record PostedEntry(
    EntrySummary summary, LocalDate documentDate, LocalDate taxPoint, List<EntryLine> lines) {
  public PostedEntry {
    lines = List.copyOf(lines);
  }
}
