package plumbline.test.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import plumbline.domain.finance.EntryLine;

/** A ledger line as it must stand; the VAT code is empty where there is none. */
record BookedLine(String account, BigDecimal debit, BigDecimal credit, String vatCode) {
  BookedLine {
    debit = debit.setScale(2, RoundingMode.UNNECESSARY);
    credit = credit.setScale(2, RoundingMode.UNNECESSARY);
  }

  static BookedLine of(EntryLine line) {
    String vatCode = line.vatCode();
    return new BookedLine(
        line.account(), line.debit(), line.credit(), vatCode == null ? "" : vatCode);
  }

  /** An amount on one side, or on the other when it is negative. */
  static BookedLine debit(String account, BigDecimal amount, String vatCode) {
    return new BookedLine(
        account, amount.max(BigDecimal.ZERO), amount.negate().max(BigDecimal.ZERO), vatCode);
  }

  BigDecimal balance() {
    return debit.subtract(credit);
  }

  BookedLine mirrored() {
    return new BookedLine(account, credit, debit, vatCode);
  }
}
