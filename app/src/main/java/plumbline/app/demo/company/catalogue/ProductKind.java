package plumbline.app.demo.company.catalogue;

import java.util.Locale;

/** A product by itself, one that comes in variations, or such a variation. */
public enum ProductKind {
  SIMPLE,
  VARIABLE,
  VARIATION;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
