package plumbline.app.demo.company.shop;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.catalogue.ProductKind;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.warehouse.Shelf;

/** Products and variations as posts with their meta rows. */
final class ProductRows {
  private final ShopConnection shop;
  private final Firm firm;
  private final Planted planted;
  private final ShopIds ids;
  private final Map<String, Integer> available = new HashMap<>();

  ProductRows(ShopConnection shop, Firm firm, Planted planted, ShopIds ids) {
    this.shop = shop;
    this.firm = firm;
    this.planted = planted;
    this.ids = ids;
    for (Shelf shelf : firm.stock().shelves()) {
      available.merge(shelf.place().product().sku(), shelf.available(), Integer::sum);
    }
  }

  void insert() throws SQLException {
    List<ShopProduct> products = new ArrayList<>();
    for (Product product : sold()) {
      products.add(new ShopProduct(product, planted, available));
    }
    try (PostBatch posts = new PostBatch(shop)) {
      for (ShopProduct product : products) {
        posts.add(post(product));
      }
    }
    try (MetaBatch meta = shop.insertMeta("postmeta", "post_id")) {
      for (ShopProduct product : products) {
        insertMeta(meta, product);
      }
    }
    new LookupRows(shop, ids).insert(products);
    shop.commit();
  }

  /** What the ERP carries and publishes, trashed what it no longer publishes, and strays. */
  private List<Product> sold() {
    List<Product> sold = new ArrayList<>();
    for (Product product : firm.catalogue().carried()) {
      if (!planted.missingInShop("product").contains(product.sku())) {
        sold.add(product);
      }
    }
    for (String sku : planted.missingInErp("product").stream().sorted().toList()) {
      sold.add(
          firm.catalogue()
              .other(sku)
              .orElseThrow(() -> new IllegalStateException("planted.csv: no product " + sku)));
    }
    return sold;
  }

  private PostBatch.Post post(ShopProduct shopProduct) {
    Product product = shopProduct.product();
    long id = ids.post(product);
    boolean trashed = !product.published();
    LocalDateTime at =
        firm.orders()
            .orders()
            .getFirst()
            .placedAt()
            .minusDays(400 - id % 390)
            .plusMinutes(id % 500);
    return new PostBatch.Post(
        id,
        product.kind() == ProductKind.VARIATION ? "product_variation" : "product",
        trashed ? "trash" : "publish",
        AsTyped.title(shopProduct.name(), id),
        AsTyped.slug(product.sku()) + (trashed ? "__trashed" : ""),
        product.parent() == null ? 0 : ids.post(product.parent()),
        at);
  }

  private void insertMeta(MetaBatch meta, ShopProduct shopProduct) throws SQLException {
    Product product = shopProduct.product();
    long id = ids.post(product);
    meta.add(id, "_sku", product.sku());
    if (!product.article().barcode().isEmpty() && product.isSold()) {
      meta.add(id, "_global_unique_id", product.article().barcode());
    }
    if (product.isSold()) {
      insertPrices(meta, id, shopProduct);
    } else {
      meta.add(id, "_price", AsTyped.price(product.prices().active(), id));
    }
    insertTax(meta, id, shopProduct);
    insertStock(meta, id, shopProduct);
    meta.add(id, "_backorders", "no");
    meta.add(id, "_virtual", "no");
    meta.add(id, "_product_version", "10.0.2");
    if (product.kind() == ProductKind.VARIATION) {
      meta.add(id, "attribute_size", product.article().option());
    }
  }

  /** Without a sale some rows are empty and some are not there. */
  private static void insertPrices(MetaBatch meta, long id, ShopProduct product)
      throws SQLException {
    meta.add(id, "_regular_price", AsTyped.price(product.regularPrice(), id));
    @Nullable BigDecimal sale = product.salePrice();
    if (sale != null) {
      meta.add(id, "_sale_price", AsTyped.price(sale, id));
    } else if (id % 2 == 0) {
      meta.add(id, "_sale_price", "");
    }
    meta.add(id, "_price", AsTyped.price(product.activePrice(), id));
  }

  /** A variation takes its parent's class when its own is blank, missing or says so. */
  private static void insertTax(MetaBatch meta, long id, ShopProduct product) throws SQLException {
    meta.add(id, "_tax_status", "taxable");
    boolean inherits =
        product.product().kind() == ProductKind.VARIATION
            && product.taxClass().equals(product.product().family().vat().shopClass());
    if (!inherits) {
      meta.add(id, "_tax_class", product.taxClass());
    } else if (id % 3 == 0) {
      meta.add(id, "_tax_class", "parent");
    } else if (id % 3 == 1) {
      meta.add(id, "_tax_class", "");
    }
  }

  private static void insertStock(MetaBatch meta, long id, ShopProduct product)
      throws SQLException {
    @Nullable Integer stock = product.stock().orElse(null);
    meta.add(id, "_manage_stock", stock == null ? "no" : "yes");
    meta.add(id, "_stock", stock == null ? null : AsTyped.stock(stock, id));
    meta.add(id, "_stock_status", stock == null || stock > 0 ? "instock" : "outofstock");
  }
}
