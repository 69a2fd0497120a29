package plumbline.domain.finance.correction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.PostedEntry;

/** Makes the entry that takes another one back. */
record MirroredEntry(PostedEntry original, ReversalStyle style) {
  EntryDraft on(LocalDate date, UUID id) {
    EntrySummary summary = original.summary();
    return new EntryDraft(
        id,
        date,
        date,
        taxPoint(date),
        summary.reference(),
        "Reversal of %s: %s".formatted(summary.number(), summary.description()).strip(),
        EntrySource.REVERSAL,
        original.lines().stream().map(style::mirror).toList());
  }

  /**
   * Within the month of the entry its own tax point, so that both meet in one VAT period; later the
   * reversal's date, because an earlier period may be reported already.
   */
  private LocalDate taxPoint(LocalDate date) {
    YearMonth posted = YearMonth.from(original.summary().postingDate());
    return YearMonth.from(date).equals(posted) ? original.taxPoint() : date;
  }
}
