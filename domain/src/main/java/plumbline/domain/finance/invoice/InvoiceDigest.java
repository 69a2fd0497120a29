package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over what an invoice says, so that a repeated submission can be told from another
 * invoice.
 */
final class InvoiceDigest {
  private static final char END_OF_FIELD = '\u001f';

  private final StringBuilder content = new StringBuilder();

  private InvoiceDigest() {}

  static String of(InvoiceDraft draft) {
    InvoiceDigest digest = new InvoiceDigest();
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
    return digest.sum();
  }

  static String of(CreditDraft draft) {
    InvoiceDigest digest = new InvoiceDigest();
    digest.field(draft.invoice().toString()).field(draft.issued().toString()).field(draft.reason());
    for (CreditDraft.Part part : draft.parts()) {
      digest.field(String.valueOf(part.line())).field(part.quantity());
    }
    return digest.sum();
  }

  private InvoiceDigest field(String value) {
    content.append(value).append(END_OF_FIELD);
    return this;
  }

  private InvoiceDigest field(BigDecimal value) {
    return field(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  private String sum() {
    try {
      byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
