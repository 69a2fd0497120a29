package plumbline.domain.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A posted entry as a row of the journal. The total is the sum of its debits. */
public record EntrySummary(
    UUID id,
    EntryNumber number,
    LocalDate postingDate,
    String reference,
    String description,
    BigDecimal total,
    String postedBy,
    Instant postedAt) {
  /** Where a page that follows this row begins. */
  public Position position() {
    return new Position(postingDate, number);
  }

  /** Place of an entry in the journal: newest posting date first, then highest number. */
  public record Position(LocalDate postingDate, EntryNumber number) {}
}
