package plumbline.domain.finance.receivable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that is due.
 *
 * @param level 1 to 3, by how long the oldest document is overdue
 * @param invoices the overdue ones, the oldest first
 * @param lastLevel the level of the last letter, zero when there was none
 * @param lastLetter when it was made, or null
 */
public record Reminder(
    String customer,
    String customerName,
    int level,
    BigDecimal overdue,
    long daysOverdue,
    List<UUID> invoices,
    int lastLevel,
    @Nullable LocalDate lastLetter) {
  public Reminder {
    invoices = List.copyOf(invoices);
  }
}
