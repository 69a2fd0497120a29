package plumbline.domain.finance.correction;

import java.math.BigDecimal;
import java.util.Locale;
import plumbline.domain.finance.EntryLine;

/** How a reversal takes an entry back. The database knows it by the constant in lower case. */
public enum ReversalStyle {
  /** Debit and credit exchanged: both turnovers grow. */
  OPPOSITE,
  /** Negative storno: the same sides with negative amounts, so that the turnover goes back too. */
  NEGATIVE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReversalStyle ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The line that takes this one back. */
  EntryLine mirror(EntryLine line) {
    boolean opposite = this == OPPOSITE;
    BigDecimal debit = opposite ? line.credit() : line.debit().negate();
    BigDecimal credit = opposite ? line.debit() : line.credit().negate();
    return new EntryLine(line.account(), debit, credit, line.vatCode(), line.text());
  }
}
