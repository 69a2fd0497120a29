package plumbline.views.tally;

import java.util.ArrayList;
import java.util.List;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Products;

/** Some products in memory. */
public final class MemoryProducts implements Products {
  public static final Product BOLT =
      new Product(1, "CS-M8x40", "5991234567890", "Hex bolt M8x40, zinc", "pc");
  public static final Product NUT =
      new Product(2, "CS-M8x60", "5991234567891", "Hex bolt M8x60, zinc", "pc");
  public static final Product DRILL =
      new Product(
          3,
          "SZFV-ARVIZTURO-2026-01",
          "5991234567892",
          "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém",
          "pc");

  public static final Product GLUE =
      new Product(4, "AD-310", "5991234567894", "Szerelőragasztó, 310 ml", "pc", true);

  public final List<Product> all = new ArrayList<>(List.of(BOLT, NUT, DRILL, GLUE));

  @Override
  public List<Product> byCode(String code) {
    return all.stream()
        .filter(product -> product.sku().equalsIgnoreCase(code) || code.equals(product.barcode()))
        .toList();
  }
}
