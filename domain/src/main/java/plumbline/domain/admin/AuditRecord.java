package plumbline.domain.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail: who did what to which record, when, and the record before and after
 * as JSON. The hash covers the row and the hash of the row before it.
 */
public record AuditRecord(
    long seq,
    Instant at,
    String person,
    String entity,
    String key,
    String action,
    @Nullable String before,
    @Nullable String after,
    Hash hash) {
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
  private static final char BETWEEN = '\u001f';

  /** The hash this row must have after one with the given hash; as admin.audit_hash reckons it. */
  Hash hashAfter(Hash previous) {
    String content =
        String.join(
            String.valueOf(BETWEEN),
            String.valueOf(seq),
            MICROSECONDS.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)),
            person,
            entity,
            key,
            action,
            before == null ? "-" : before,
            after == null ? "-" : after);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous.bytes());
      return new Hash(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
