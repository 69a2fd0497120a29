package plumbline.domain.finance.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows: free text (in number, customer or order number), a kind, issue dates from
 * and to, both included. Null means any.
 */
public record InvoiceFilter(
    String text, @Nullable InvoiceKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
  public static final InvoiceFilter ALL = new InvoiceFilter("", null, null, null);
}
