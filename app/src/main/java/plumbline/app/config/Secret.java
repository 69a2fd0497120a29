package plumbline.app.config;

import java.security.SecureRandom;
import java.util.Base64;

/** A password. It never appears in a log or a message: {@link #toString} does not show it. */
public final class Secret {
  private static final int RANDOM_BYTES = 24;

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  public static Secret of(String value) {
    return new Secret(value);
  }

  /** A new password of 192 random bits, in letters, digits, minus and underscore. */
  public static Secret random() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The password itself, for the moment it is handed to a driver. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
