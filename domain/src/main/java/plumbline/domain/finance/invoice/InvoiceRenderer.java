package plumbline.domain.finance.invoice;

/** Makes the document of an invoice. The same invoice gives the same bytes, always. */
public interface InvoiceRenderer {
  /** Loads what rendering needs; called before the transaction in which numbers are locked. */
  void prepare();

  /** A PDF; called while the number is locked, so it should take milliseconds. */
  byte[] render(PrintedInvoice invoice);
}
