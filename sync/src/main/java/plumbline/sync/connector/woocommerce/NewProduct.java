package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Value;
import plumbline.sync.reconcile.WriteResult;

/**
 * Puts a product on sale in the shop: one that was withdrawn comes back, else a new one is made.
 */
final class NewProduct {

  private static final int LONGEST_SKU = 100;

  private final Connection shop;
  private final ShopTables tables;
  private final ShopTime now;
  private final ProductWriter writer;

  NewProduct(Connection shop, ShopTables tables, ShopTime now) {
    this.shop = shop;
    this.tables = tables;
    this.now = now;
    this.writer = new ProductWriter(shop, tables, now);
  }

  /**
   * Creates a simple product, or a variation under its parent.
   *
   * @param asInErp the values it is to have
   * @param parentSku the SKU of the product it varies, if it does
   */
  WriteResult create(String sku, Row asInErp, Optional<String> parentSku)
      throws SQLException, Refused {
    if (asInErp.values().contains(Value.notCompared())) {
      throw Refused.impossible(
          "%s has variations: their attributes are set up in the shop itself.".formatted(sku));
    }
    Wanted.text("SKU", sku, LONGEST_SKU);
    reserve(sku);
    ProductPost post = withdrawnOrNew(sku, parentSku);
    for (int i = 0; i < asInErp.values().size(); i++) {
      String field = EntityDefinition.PRODUCT.fields().get(i);
      writer.set(post, field, asInErp.values().get(i).text());
    }
    Sql.update(
        shop,
        tables.in("update ${prefix}posts set post_status = 'publish' where ID = ?"),
        post.id());
    writer.derive(post);
    return new WriteResult.Written(sku);
  }

  /** No index makes a SKU unique in the shop: two of ours at once must not both create it. */
  private void reserve(String sku) throws SQLException, Refused {
    boolean alone =
        Sql.first(
                    shop,
                    "select get_lock(concat(database(), md5(?)), 5)",
                    line -> line.getInt(1),
                    sku)
                .orElse(0)
            == 1;
    if (!alone) {
      throw Refused.stale("%s is being created in the shop at this moment.".formatted(sku));
    }
  }

  private ProductPost withdrawnOrNew(String sku, Optional<String> parentSku)
      throws SQLException, Refused {
    List<ProductPost> held = ProductPost.withSku(shop, tables, sku);
    for (ProductPost post : held) {
      if (post.isOnSale()) {
        throw Refused.stale("The shop has a product %s by now.".formatted(sku));
      }
      if (post.status().equals("trash")) {
        throw Refused.impossible(
            "The SKU %s is held by a product in the shop's trash (ID %d): restore or delete it there."
                .formatted(sku, post.id()));
      }
    }
    if (held.size() > 1) {
      throw Refused.impossible(
          "The shop has %d products with the SKU %s off sale.".formatted(held.size(), sku));
    }
    return held.isEmpty() ? insert(sku, parent(parentSku)) : held.getFirst();
  }

  private long parent(Optional<String> parentSku) throws SQLException, Refused {
    return parentSku.isEmpty() ? 0 : ProductPost.onSale(shop, tables, parentSku.get()).id();
  }

  private ProductPost insert(String sku, long parent) throws SQLException {
    String type = parent == 0 ? "product" : "product_variation";
    String slug = sku.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    long id =
        Sql.insert(
            shop,
            tables.in(
                """
                insert into ${prefix}posts
                  (post_date, post_date_gmt, post_modified, post_modified_gmt, post_content,
                   post_title, post_excerpt, post_status, comment_status, ping_status, post_name,
                   to_ping, pinged, post_content_filtered, post_parent, post_type)
                values (?, ?, ?, ?, '', '', '', 'draft', 'closed', 'closed', ?, '', '', '', ?, ?)
                """),
            now.local(),
            now.gmt(),
            now.local(),
            now.gmt(),
            slug,
            parent,
            type);
    MetaRows meta = MetaRows.ofPosts(shop, tables);
    meta.add(id, "_sku", sku);
    meta.add(id, "_tax_status", "taxable");
    meta.add(id, "_manage_stock", "no");
    meta.add(id, "_stock_status", "instock");
    meta.add(id, "_backorders", "no");
    return new ProductPost(id, type, "draft", parent, "");
  }
}
