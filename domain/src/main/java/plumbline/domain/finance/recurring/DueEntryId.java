package plumbline.domain.finance.recurring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;

/** The id of the entry due on a day: version 5 of RFC 9562, named by the date in the recurring. */
final class DueEntryId {
  private static final long VERSION = 0x5000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private DueEntryId() {}

  static UUID of(UUID recurring, LocalDate dueDate) {
    MessageDigest sha1;
    try {
      sha1 = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-1", impossible);
    }
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(recurring.getMostSignificantBits())
            .putLong(recurring.getLeastSignificantBits())
            .flip());
    sha1.update(dueDate.toString().getBytes(StandardCharsets.US_ASCII));
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
    long high = (hash.getLong() & ~0xf000L) | VERSION;
    long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | VARIANT;
    return new UUID(high, low);
  }
}
