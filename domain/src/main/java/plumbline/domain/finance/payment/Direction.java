package plumbline.domain.finance.payment;

import java.util.Locale;

/** Which way the money went. The database knows it by the constant in lower case. */
public enum Direction {
  INCOMING,
  OUTGOING;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Direction ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public Direction opposite() {
    return this == INCOMING ? OUTGOING : INCOMING;
  }
}
