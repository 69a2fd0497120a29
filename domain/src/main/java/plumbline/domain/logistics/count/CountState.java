package plumbline.domain.logistics.count;

import java.util.Locale;

/** Where a count stands; only an open one takes anything in. */
public enum CountState {
  OPEN,
  CONFIRMED,
  CANCELLED;

  static CountState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
