package plumbline.domain.admin;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash, or nothing before the first row of a trail. */
public final class Hash {
  static final Hash NONE = new Hash(new byte[0]);

  private final byte[] bytes;

  Hash(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** In hexadecimal. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
