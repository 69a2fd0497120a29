package plumbline.domain.logistics.count;

import java.util.Locale;

/** What a count goes by: a list of products, what stands at a location, or whatever is scanned. */
public enum CountKind {
  LIST,
  LOCATION,
  SCAN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CountKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
