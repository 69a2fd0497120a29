package plumbline.app.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The shop systems Plumbline can read and write. */
public enum ShopKind {
  WOOCOMMERCE;

  /** The kind as the configuration file writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ShopKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
