package plumbline.domain.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A journal entry on its way to being posted. The client makes the id before it submits, so that an
 * entry submitted twice is posted once. The posting date decides the ledger period, the tax point
 * the VAT period. The control reason says why a control account is posted to by hand; it is empty
 * where none is.
 */
public record EntryDraft(
    UUID id,
    LocalDate postingDate,
    LocalDate documentDate,
    LocalDate taxPoint,
    String reference,
    String description,
    EntrySource source,
    List<EntryLine> lines,
    String controlReason) {
  public EntryDraft {
    lines = List.copyOf(lines);
  }

  /** An entry that posts to no control account by hand. */
  public EntryDraft(
      UUID id,
      LocalDate postingDate,
      LocalDate documentDate,
      LocalDate taxPoint,
      String reference,
      String description,
      EntrySource source,
      List<EntryLine> lines) {
    this(id, postingDate, documentDate, taxPoint, reference, description, source, lines, "");
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

  public EntryDraft withControlReason(String reason) {
    return new EntryDraft(
        id,
        postingDate,
        documentDate,
        taxPoint,
        reference,
        description,
        source,
        lines,
        reason.strip());
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
