package plumbline.domain.finance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 over what an entry says, so that a repeated submission can be told from another entry.
 */
final class EntryDigest {
  private static final char END_OF_FIELD = '\u001f';

  private EntryDigest() {}

  static byte[] of(EntryDraft draft) {
    StringBuilder content = new StringBuilder();
    field(content, draft.postingDate().toString());
    field(content, draft.documentDate().toString());
    field(content, draft.taxPoint().toString());
    field(content, draft.reference());
    field(content, draft.description());
    for (EntryLine line : draft.lines()) {
      field(content, line.account());
      field(content, amount(line.debit()));
      field(content, amount(line.credit()));
      field(content, line.vatCode() == null ? "" : line.vatCode());
      field(content, line.text());
    }
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(content.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static void field(StringBuilder content, String value) {
    content.append(value).append(END_OF_FIELD);
  }

  private static String amount(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
