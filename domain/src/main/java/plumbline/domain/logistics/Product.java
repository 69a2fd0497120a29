package plumbline.domain.logistics;

import org.jspecify.annotations.Nullable;

/**
 * A product as it is scanned, counted and carried.
 *
 * @param keepsLots whether goods that come in must name their lot
 */
public record Product(
    long id, String sku, @Nullable String barcode, String name, String unit, boolean keepsLots) {
  /** A product without lots. */
  public Product(long id, String sku, @Nullable String barcode, String name, String unit) {
    this(id, sku, barcode, name, unit, false);
  }
}
