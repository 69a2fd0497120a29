package plumbline.domain.central;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of things that are known by a name: a UUID of version 8 by SHA-256 over a namespace and the
 * name (RFC 9562, appendix B.2), so that the same name is the same thing on every run.
 */
public final class NamedId {
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private NamedId() {}

  public static UUID of(UUID namespace, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(namespace.getMostSignificantBits())
              .putLong(namespace.getLeastSignificantBits())
              .array());
      ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
      long most = (hash.getLong() & ~0xF000L) | VERSION_8;
      long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
