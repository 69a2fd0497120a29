package plumbline.domain.admin;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row's number and hash as somebody wrote them down, like {@code 4711:9f86d08…}. */
public record AuditAnchor(long seq, Hash hash) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

  /** Reads it as {@link AuditVerification} is printed; empty when it is not of this form. */
  public static Optional<AuditAnchor> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
            new AuditAnchor(
                Long.parseLong(parts.group(1)), new Hash(HexFormat.of().parseHex(parts.group(2)))))
        : Optional.empty();
  }
}
