package plumbline.domain.logistics.label;

import plumbline.domain.logistics.Product;

/** So many labels of a product. */
public record GoodsLabel(Product product, int copies) {
  /** What the bars say: the barcode, or the SKU where there is none. */
  public String code() {
    String barcode = product.barcode();
    return barcode == null || barcode.isBlank() ? product.sku() : barcode;
  }
}
