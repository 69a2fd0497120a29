package plumbline.sync.cache;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryNumber;

/** A ledger line of one account, with the account's balance (debit minus credit) after it. */
public record AccountLine(
    Position position,
    UUID entry,
    EntryNumber number,
    LocalDate documentDate,
    String reference,
    String description,
    String text,
    @Nullable String vatCode,
    BigDecimal debit,
    BigDecimal credit,
    BigDecimal balance) {
  /** Place of a line among its account's: by posting date, then number, then line. */
  public record Position(LocalDate postingDate, long number, int lineNo) {}

  public LocalDate postingDate() {
    return position.postingDate();
  }
}
