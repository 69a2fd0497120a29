package plumbline.app.demo.company.shop;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.rows.RowBatch;

/** The shop's own digest of its products, which it searches and sorts by. */
final class LookupRows {
  private final ShopConnection shop;
  private final ShopIds ids;

  LookupRows(ShopConnection shop, ShopIds ids) {
    this.shop = shop;
    this.ids = ids;
  }

  void insert(List<ShopProduct> products) throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "wc_product_meta_lookup",
            "product_id",
            "sku",
            "global_unique_id",
            "min_price",
            "max_price",
            "onsale",
            "stock_quantity",
            "stock_status",
            "tax_status",
            "tax_class")) {
      for (ShopProduct shopProduct : products) {
        Product product = shopProduct.product();
        BigDecimal price = shopProduct.activePrice();
        @Nullable Integer stock = shopProduct.stock().orElse(null);
        rows.add(
            ids.post(product),
            product.sku(),
            product.article().barcode(),
            price,
            price,
            shopProduct.salePrice() == null ? 0 : 1,
            stock == null ? null : stock.doubleValue(),
            stock == null || stock > 0 ? "instock" : "outofstock",
            "taxable",
            shopProduct.taxClass());
      }
    }
  }
}
