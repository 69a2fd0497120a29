package plumbline.domain.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A journal entry on its way to being posted. The client makes the id before it submits, so that an
 * entry submitted twice is posted once. The posting date decides the ledger period, the tax point
 * the VAT period.
 */
public record EntryDraft(
    UUID id,
    LocalDate postingDate,
    LocalDate documentDate,
    LocalDate taxPoint,
    String reference,
    String description,
    EntrySource source,
    List<EntryLine> lines) {
  public EntryDraft {
    lines = List.copyOf(lines);
  }

  /** An entry whose tax point is its document date. */
  public EntryDraft(
      UUID id,
      LocalDate postingDate,
      LocalDate documentDate,
      String reference,
      String description,
      EntrySource source,
      List<EntryLine> lines) {
    this(id, postingDate, documentDate, documentDate, reference, description, source, lines);
  }

  /** Debit minus credit over all lines; zero when the entry balances. */
  public BigDecimal difference() {
    BigDecimal difference = BigDecimal.ZERO;
    for (EntryLine line : lines) {
      difference = difference.add(line.debit()).subtract(line.credit());
    }
    return difference;
  }
}
