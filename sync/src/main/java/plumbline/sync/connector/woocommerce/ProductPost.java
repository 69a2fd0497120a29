package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A product or variation among the shop's posts, its row locked. */
record ProductPost(long id, String type, String status, long parent, String title) {

  private static final Set<String> ON_SALE = Set.of("publish", "private");

  boolean isVariation() {
    return type.equals("product_variation");
  }

  boolean isOnSale() {
    return ON_SALE.contains(status);
  }

  /** All posts with exactly this SKU, whatever their status. */
  static List<ProductPost> withSku(Connection shop, ShopTables tables, String sku)
      throws SQLException {
    Collection<Long> ids = ShopQuery.postsWithSku(shop, tables, List.of(sku));
    if (ids.isEmpty()) {
      return List.of();
    }
    return Sql.list(
        shop,
        tables.in(
            """
            select p.ID, p.post_type, p.post_status, p.post_parent, p.post_title
            from ${prefix}posts p
            where %s and p.post_type in ('product', 'product_variation') and exists (
              select 1 from ${prefix}postmeta m
              where m.post_id = p.ID and m.meta_key = '_sku'
                and cast(m.meta_value as binary) = cast(? as binary))
            order by p.ID
            for update
            """
                .formatted(ShopQuery.among(ids).formatted("p.ID"))),
        line ->
            new ProductPost(
                line.getLong(1),
                line.getString(2),
                line.getString(3),
                line.getLong(4),
                line.getString(5)),
        sku);
  }

  /** The one product on sale with this SKU. */
  static ProductPost onSale(Connection shop, ShopTables tables, String sku)
      throws SQLException, Refused {
    List<ProductPost> found =
        withSku(shop, tables, sku).stream().filter(ProductPost::isOnSale).toList();
    if (found.isEmpty()) {
      throw Refused.stale("The shop has no product %s on sale any more.".formatted(sku));
    }
    if (found.size() > 1) {
      throw Refused.impossible(
          "The shop has %d products on sale with the SKU %s.".formatted(found.size(), sku));
    }
    return found.getFirst();
  }
}
