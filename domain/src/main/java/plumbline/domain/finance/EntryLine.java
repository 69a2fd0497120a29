package plumbline.domain.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of a journal entry: an account and an amount on one side; the other side is zero. */
public record EntryLine(
    String account, BigDecimal debit, BigDecimal credit, @Nullable String vatCode, String text) {
  public static EntryLine debit(String account, BigDecimal amount) {
    return new EntryLine(account, amount, BigDecimal.ZERO, null, "");
  }

  public static EntryLine credit(String account, BigDecimal amount) {
    return new EntryLine(account, BigDecimal.ZERO, amount, null, "");
  }
}
