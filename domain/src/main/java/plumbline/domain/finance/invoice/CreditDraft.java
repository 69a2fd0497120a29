package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A credit note on its way to being issued: how much of which lines of an invoice it takes back.
 */
public record CreditDraft(
    UUID id, UUID invoice, LocalDate issued, String reason, List<Part> parts) {
  public CreditDraft {
    parts = List.copyOf(parts);
  }

  /** A line of the invoice, counted from one, and the quantity taken back. */
  public record Part(int line, BigDecimal quantity) {}
}
