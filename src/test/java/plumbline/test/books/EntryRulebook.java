package plumbline.test.books;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;

/** What an entry must keep to, as the trade has it. */
final class EntryRulebook {
  private EntryRulebook() {}

  /** For an entry that somebody typed, or that stands in a file. */
  static List<Rule> byHand(BooksModel books, EntryDraft draft, boolean chief) {
    List<Rule> broken = new ArrayList<>(byDocument(books, BookedEntry.of("", draft), chief));
    if (draft.lines().size() < 2) {
      broken.add(Rule.TOO_FEW_LINES);
    }
    BigDecimal difference = BigDecimal.ZERO;
    for (EntryLine line : draft.lines()) {
      difference = difference.add(line.debit()).subtract(line.credit());
      ChartModel.Account account = books.chart().account(line.account());
      boolean kept = account != null && account.control();
      if (kept && (!chief || draft.controlReason().isBlank())) {
        broken.add(Rule.CONTROL_ACCOUNT);
      }
    }
    if (difference.signum() != 0) {
      broken.add(Rule.UNBALANCED);
    }
    return broken;
  }

  /** For the entry of a document, which balances and may touch control accounts. */
  static List<Rule> byDocument(BooksModel books, BookedEntry entry, boolean chief) {
    List<Rule> broken = takingBack(books, entry, chief);
    for (BookedLine line : entry.lines()) {
      if (!line.vatCode().isEmpty() && !books.vat().isValid(line.vatCode(), entry.taxPoint())) {
        broken.add(Rule.BAD_VAT_CODE);
      }
    }
    return broken;
  }

  /** For the entry that takes another one back, whatever became of its VAT codes since. */
  static List<Rule> takingBack(BooksModel books, BookedEntry entry, boolean chief) {
    List<Rule> broken = new ArrayList<>();
    boolean hasVat = false;
    for (BookedLine line : entry.lines()) {
      account(books, line.account(), broken);
      hasVat |= !line.vatCode().isEmpty();
    }
    if (!books.months().isOpen(entry.posted(), chief)) {
      broken.add(Rule.CLOSED_PERIOD);
    }
    if (hasVat && books.months().isVatLocked(entry.taxPoint())) {
      broken.add(Rule.VAT_LOCKED);
    }
    return broken;
  }

  private static void account(BooksModel books, String number, List<Rule> broken) {
    ChartModel.Account account = books.chart().account(number);
    if (account == null) {
      broken.add(Rule.NO_SUCH_ACCOUNT);
    } else if (account.closed()) {
      broken.add(Rule.CLOSED_ACCOUNT);
    } else if (account.group()) {
      broken.add(Rule.GROUP_ACCOUNT);
    }
  }
}
