package plumbline.domain.logistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Stock of one product in one warehouse; available is on hand minus reserved.
 *
 * @param incoming ordered from suppliers, or on its way from another warehouse
 * @param keepsLots whether the goods are in lots
 */
public record StockRow(
    long productId,
    String sku,
    @Nullable String barcode,
    String name,
    String unit,
    int warehouseId,
    BigDecimal onHand,
    BigDecimal reserved,
    BigDecimal available,
    BigDecimal minimum,
    BigDecimal incoming,
    boolean keepsLots) {
  /** Stock of a product without lots. */
  public StockRow(
      long productId,
      String sku,
      @Nullable String barcode,
      String name,
      String unit,
      int warehouseId,
      BigDecimal onHand,
      BigDecimal reserved,
      BigDecimal available,
      BigDecimal minimum,
      BigDecimal incoming) {
    this(
        productId,
        sku,
        barcode,
        name,
        unit,
        warehouseId,
        onHand,
        reserved,
        available,
        minimum,
        incoming,
        false);
  }
}
