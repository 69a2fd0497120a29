package plumbline.domain.finance.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note ready to be written, with what only the program has worked out; the
 * digest in hexadecimal.
 */
record Writing(
    InvoiceKind kind,
    IssuedInvoice.@Nullable Related credited,
    InvoiceDraft content,
    List<Integer> creditedLines,
    InvoiceSums sums,
    InvoiceBooks books,
    String digest) {}
