package plumbline.domain.finance.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice on its way to being issued. The client makes the id before it submits, so that an
 * invoice submitted twice is issued once. It is posted on its issue date; the tax point decides the
 * VAT period.
 */
public record InvoiceDraft(
    UUID id,
    Buyer buyer,
    @Nullable String orderNumber,
    Dates dates,
    PaymentMethod paymentMethod,
    String notes,
    List<InvoiceLine> lines) {
  public InvoiceDraft {
    lines = List.copyOf(lines);
  }

  /** The three dates of an invoice. */
  public record Dates(LocalDate issued, LocalDate taxPoint, LocalDate due) {}
}
