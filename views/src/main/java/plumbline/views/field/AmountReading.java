package plumbline.views.field;

import java.math.BigDecimal;

/** What stands in an amount field. */
public sealed interface AmountReading {
  /** Nothing was typed. */
  record Nothing() implements AmountReading {}

  record Read(BigDecimal amount) implements AmountReading {}

  /** Something that is not a number; kept as typed. */
  record Unreadable(String typed) implements AmountReading {}

  /** The number, zero where there is none. */
  default BigDecimal orZero() {
    return this instanceof Read(BigDecimal amount) ? amount : BigDecimal.ZERO;
  }
}
