package plumbline.views.invoices;

import java.util.UUID;
import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The screens about invoices; they belong to the bookkeeper's desk. */
public sealed interface InvoiceLink extends Link {
  @Override
  default String desk() {
    return JournalLink.DESK;
  }

  /** The list of invoices and credit notes. */
  record All() implements InvoiceLink {}

  /** An issued invoice or credit note, read-only. */
  record Issued(UUID invoice) implements InvoiceLink {}

  /** Shipped orders that have no invoice yet. */
  record ToInvoice() implements InvoiceLink {}

  /** The invoice being made by hand; there is one, and it is kept when its tab is closed. */
  record ByHand() implements InvoiceLink {}

  /** Taking an invoice back. */
  record Credit(UUID invoice) implements InvoiceLink {}
}
