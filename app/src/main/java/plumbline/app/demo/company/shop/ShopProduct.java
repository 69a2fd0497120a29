package plumbline.app.demo.company.shop;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.planted.Plant;
import plumbline.app.demo.company.planted.Planted;

/** What the shop has of a product: what the ERP has, unless something was planted. */
record ShopProduct(Product product, Planted planted, Map<String, Integer> available) {
  private static final String PRODUCT = "product";

  String name() {
    return planted(PRODUCT, "name")
        .map(plant -> plant.shop() == null ? "" : plant.shop())
        .orElse(product.name());
  }

  BigDecimal regularPrice() {
    return planted(PRODUCT, "regular_price")
        .flatMap(plant -> Optional.ofNullable(plant.shop()))
        .map(BigDecimal::new)
        .orElse(product.prices().regular());
  }

  @Nullable BigDecimal salePrice() {
    Optional<Plant> plant = planted(PRODUCT, "sale_price");
    if (plant.isEmpty()) {
      return product.prices().sale();
    }
    String shop = plant.get().shop();
    return shop == null ? null : new BigDecimal(shop);
  }

  /** What a buyer pays today. */
  BigDecimal activePrice() {
    @Nullable BigDecimal sale = salePrice();
    return sale == null ? regularPrice() : sale;
  }

  /** The shop's name of its standard class is the empty text. */
  String taxClass() {
    return planted(PRODUCT, "tax_class")
        .flatMap(plant -> Optional.ofNullable(plant.shop()))
        .map(shop -> shop.equals("standard") ? "" : shop)
        .orElse(product.family().vat().shopClass());
  }

  /** Empty when the shop does not count this product's pieces. */
  Optional<Integer> stock() {
    Optional<Plant> plant = planted("stock", "quantity");
    if (plant.isPresent()) {
      return Optional.ofNullable(plant.get().shop()).map(Integer::valueOf);
    }
    return Optional.ofNullable(available.get(product.sku()));
  }

  private Optional<Plant> planted(String entity, String field) {
    return planted.at(entity, product.sku(), field);
  }
}
