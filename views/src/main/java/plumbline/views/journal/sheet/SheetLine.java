package plumbline.views.journal.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** A pasted row. An amount that is no number is empty, and what stood there is kept. */
public record SheetLine(String account, Amount debit, Amount credit, String vatCode, String text) {

  /** An amount as it stood in its cell, and what it says. */
  public record Amount(String cell, Optional<BigDecimal> value) {
    public boolean isNothing() {
      return value.isPresent() && value.get().signum() == 0;
    }
  }
}
