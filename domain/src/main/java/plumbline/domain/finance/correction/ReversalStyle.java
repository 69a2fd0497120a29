package plumbline.domain.finance.correction;

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
    return switch (this) {
      case OPPOSITE ->
          new EntryLine(line.account(), line.credit(), line.debit(), line.vatCode(), line.text());
      case NEGATIVE ->
          new EntryLine(
              line.account(),
              line.debit().negate(),
              line.credit().negate(),
              line.vatCode(),
              line.text());
    };
  }
}
