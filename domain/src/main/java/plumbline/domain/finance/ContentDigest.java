package plumbline.domain.finance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 over what a document says, field by field, so that a repeated submission can be told from
 * another document with the same id.
 */
public final class ContentDigest {
  private static final char END_OF_FIELD = '\u001f';

  private final StringBuilder content = new StringBuilder();

  public ContentDigest field(String value) {
    content.append(value).append(END_OF_FIELD);
    return this;
  }

  /** 1.5 and 1.50 are the same. */
  public ContentDigest field(BigDecimal value) {
    return field(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  public byte[] sum() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(content.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
