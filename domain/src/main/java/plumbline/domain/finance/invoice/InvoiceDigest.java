package plumbline.domain.finance.invoice;

import java.util.HexFormat;
import plumbline.domain.finance.ContentDigest;

/** Tells whether an invoice or credit note submitted again says the same. */
final class InvoiceDigest {
  private InvoiceDigest() {}

  static String of(InvoiceDraft draft) {
    ContentDigest digest = new ContentDigest();
    digest
        .field(draft.buyer().number())
        .field(draft.buyer().name())
        .field(draft.buyer().address())
        .field(draft.buyer().taxNumber())
        .field(String.valueOf(draft.orderNumber()))
        .field(draft.dates().toString())
        .field(draft.paymentMethod().word())
        .field(draft.notes());
    for (InvoiceLine line : draft.lines()) {
      digest
          .field(String.valueOf(line.sku()))
          .field(line.text())
          .field(line.unit())
          .field(line.quantity())
          .field(line.unitNet())
          .field(line.net())
          .field(line.vatCode())
          .field(line.revenue().name());
    }
    return HexFormat.of().formatHex(digest.sum());
  }

  static String of(CreditDraft draft) {
    ContentDigest digest = new ContentDigest();
    digest.field(draft.invoice().toString()).field(draft.issued().toString()).field(draft.reason());
    for (CreditDraft.Part part : draft.parts()) {
      digest.field(String.valueOf(part.line())).field(part.quantity());
    }
    return HexFormat.of().formatHex(digest.sum());
  }
}
