package plumbline.domain.finance.period;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * One point of the checklist before a month is closed. Found are how many of it there are, or the
 * two figures that should be equal; the target leads to the first of them.
 */
public record CheckItem(
    Check check,
    Standing standing,
    long count,
    Optional<Figures> figures,
    Optional<Target> target) {
  /** What is looked at. */
  public enum Check {
    EARLIER_MONTHS,
    DRAFTS,
    /** One of them. */
    DRAFT,
    RECEIVABLES,
    PAYABLES,
    SHIPPED_WITHOUT_INVOICE,
    /** Movements up to the end of the month that the ledger does not know yet. */
    UNPOSTED_STOCK,
    CLOSED_ACCOUNTS,
    VAT_WITHOUT_CODE
  }

  /** In order, to be looked at, or not to be told; the last is never taken for the first. */
  public enum Standing {
    OK,
    ATTENTION,
    UNKNOWN
  }

  /** What the ledger says and what the documents explain of it, where that is known. */
  public record Figures(BigDecimal ledger, Optional<BigDecimal> documents) {}

  /** Where to look. */
  public sealed interface Target {
    record Month(YearMonth month) implements Target {}

    /** All entries that were begun and not posted. */
    record Drafts() implements Target {}

    /** One of them, by what the person calls it. */
    record Draft(UUID id, String words, boolean waiting) implements Target {}

    record Account(String number) implements Target {}

    record Entry(UUID id) implements Target {}

    /** Orders by their state; the first of them as an example. */
    record Order(String number) implements Target {}

    /** What the stock is worth, with only what waits to be posted. */
    record StockValue() implements Target {}
  }

  static CheckItem counted(Check check, long count, Optional<Target> first) {
    Standing standing = count == 0 ? Standing.OK : Standing.ATTENTION;
    return new CheckItem(check, standing, count, Optional.empty(), first);
  }

  static CheckItem unknown(Check check) {
    return new CheckItem(check, Standing.UNKNOWN, 0, Optional.empty(), Optional.empty());
  }
}
