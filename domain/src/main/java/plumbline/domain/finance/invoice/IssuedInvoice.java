package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An issued invoice with all that stands on it. It never changes. */
public record IssuedInvoice(
    InvoiceSummary summary,
    InvoiceDraft content,
    InvoiceSums sums,
    VatRounding rounding,
    UUID entry,
    List<BigDecimal> quantitiesLeft,
    Links links) {
  public IssuedInvoice {
    quantitiesLeft = List.copyOf(quantitiesLeft);
  }

  /** Another invoice or credit note this one has to do with. */
  public record Related(UUID id, InvoiceNumber number) {}

  /**
   * What belongs to it.
   *
   * @param credits the invoice this credit note takes back
   * @param creditNotes those that take this invoice back
   * @param document whether its document was made when it was issued; empty while there is none
   */
  public record Links(
      Optional<Related> credits, List<Related> creditNotes, Optional<Boolean> document) {
    public Links {
      creditNotes = List.copyOf(creditNotes);
    }
  }

  /** Whether something of it can still be taken back. */
  public boolean isCreditable() {
    return summary.kind() == InvoiceKind.INVOICE
        && quantitiesLeft.stream().anyMatch(left -> left.signum() != 0);
  }
}
