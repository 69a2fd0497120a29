package plumbline.app.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of an imported entry: a UUID of version 8 by SHA-256 over a namespace and the reference
 * (RFC 9562, appendix B.2), so that the same reference is the same entry on every run.
 */
final class ReferenceId {
  private static final UUID NAMESPACE = UUID.fromString("6c0f8f2c-2a55-4c8e-9d4b-3f5d7a1b9e20");
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private ReferenceId() {}

  static UUID of(String reference) {
    return of(NAMESPACE, reference);
  }

  static UUID of(UUID namespace, String name) {
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
