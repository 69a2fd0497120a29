package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on an invoice's document; the same values always make the same document.
 *
 * @param credited the invoice a credit note takes back
 * @param codes rate and tax authority's bucket of each VAT code
 * @param copyMade the day, where the document was not made when the invoice was issued
 */
public record PrintedInvoice(
    InvoiceNumber number,
    InvoiceKind kind,
    @Nullable InvoiceNumber credited,
    Seller seller,
    InvoiceDraft content,
    InvoiceSums sums,
    Map<String, VatKind> codes,
    @Nullable LocalDate copyMade) {
  public PrintedInvoice {
    codes = Map.copyOf(codes);
  }

  /** What is printed in the place of a VAT code. */
  public record VatKind(BigDecimal rate, String bucket) {}

  public List<InvoiceLine> lines() {
    return content.lines();
  }
}
