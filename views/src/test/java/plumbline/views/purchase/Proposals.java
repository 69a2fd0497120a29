package plumbline.views.purchase;

import java.math.BigDecimal;
import java.util.List;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.reorder.ReorderRow;
import plumbline.views.tally.MemoryProducts;

/** Two products that fall short; only the first was ordered before. */
final class Proposals {
  static final List<ReorderRow> TWO =
      List.of(row(MemoryProducts.BOLT, "100"), row(MemoryProducts.NUT, "17"));

  private Proposals() {}

  private static ReorderRow row(Product product, String proposed) {
    return new ReorderRow(
        product.id(),
        product.sku(),
        product.name(),
        product.unit(),
        BigDecimal.TEN,
        BigDecimal.ONE,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.TEN,
        new BigDecimal(proposed),
        BigDecimal.ONE);
  }
}
