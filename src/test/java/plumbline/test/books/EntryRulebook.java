package plumbline.test.books;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;

/** What an entry must keep to, as the trade has it. */
final class EntryRulebook {
  private EntryRulebook() {}

  static List<Rule> broken(BooksModel books, EntryDraft draft, boolean chief) {
    List<Rule> broken = new ArrayList<>();
    if (draft.lines().size() < 2) {
      broken.add(Rule.TOO_FEW_LINES);
    }
    BigDecimal difference = BigDecimal.ZERO;
    boolean hasVat = false;
    for (EntryLine line : draft.lines()) {
      difference = difference.add(line.debit()).subtract(line.credit());
      account(books, draft, line, chief, broken);
      String code = line.vatCode();
      if (code != null) {
        hasVat = true;
        if (!books.vat().isValid(code, draft.taxPoint())) {
          broken.add(Rule.BAD_VAT_CODE);
        }
      }
    }
    if (difference.signum() != 0) {
      broken.add(Rule.UNBALANCED);
    }
    if (!books.months().isOpen(draft.postingDate(), chief)) {
      broken.add(Rule.CLOSED_PERIOD);
    }
    if (hasVat && books.months().isVatLocked(draft.taxPoint())) {
      broken.add(Rule.VAT_LOCKED);
    }
    return broken;
  }

  private static void account(
      BooksModel books, EntryDraft draft, EntryLine line, boolean chief, List<Rule> broken) {
    ChartModel.Account account = books.chart().account(line.account());
    if (account == null) {
      broken.add(Rule.NO_SUCH_ACCOUNT);
    } else if (account.closed()) {
      broken.add(Rule.CLOSED_ACCOUNT);
    } else if (account.group()) {
      broken.add(Rule.GROUP_ACCOUNT);
    } else if (account.control() && (!chief || draft.controlReason().isBlank())) {
      broken.add(Rule.CONTROL_ACCOUNT);
    }
  }
}
