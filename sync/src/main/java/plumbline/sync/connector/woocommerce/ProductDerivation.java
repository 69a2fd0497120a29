package plumbline.sync.connector.woocommerce;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Texts;
import plumbline.sync.compare.Value;

/** What the shop keeps beside a product's own values, computed from them as the shop would. */
final class ProductDerivation {

  private static final int LONGEST_SKU = 100;

  private final Connection shop;
  private final ShopTables tables;
  private final ShopTime now;
  private final MetaRows meta;

  ProductDerivation(Connection shop, ShopTables tables, ShopTime now) {
    this.shop = shop;
    this.tables = tables;
    this.now = now;
    this.meta = MetaRows.ofPosts(shop, tables);
  }

  void derive(ProductPost post, String taxClass) throws SQLException {
    if (!isVariable(post)) {
      BigDecimal regular = price(post.id(), "_regular_price");
      BigDecimal active = activePrice(post.id(), regular);
      meta.write(post.id(), "_price", active == null ? "" : active.toPlainString());
      lookUp(
          post.id(),
          active,
          active,
          active != null && regular != null && active.compareTo(regular) < 0,
          taxClass);
    }
    touch(post.id());
    if (post.isVariation()) {
      deriveParent(post.parent());
    }
  }

  private boolean isVariable(ProductPost post) throws SQLException {
    return Sql.first(
            shop,
            tables.in(
                """
                select 1 from ${prefix}posts
                where post_parent = ? and post_type = 'product_variation' limit 1
                """),
            line -> line.getInt(1),
            post.id())
        .isPresent();
  }

  /** The sale price, while there is a lower one and its dates allow it. */
  private @Nullable BigDecimal activePrice(long id, @Nullable BigDecimal regular)
      throws SQLException {
    BigDecimal sale = price(id, "_sale_price");
    boolean onSale = sale != null && regular != null && sale.compareTo(regular) < 0;
    boolean begun = seconds(id, "_sale_price_dates_from", Long.MIN_VALUE) <= now.seconds();
    boolean ended = seconds(id, "_sale_price_dates_to", Long.MAX_VALUE) < now.seconds();
    return onSale && begun && !ended ? sale : regular;
  }

  private @Nullable BigDecimal price(long id, String key) throws SQLException {
    return Decimals.money(meta.read(id, key)) instanceof Value.Present(var canonical, var stored)
        ? new BigDecimal(canonical)
        : null;
  }

  private long seconds(long id, String key, long without) throws SQLException {
    String text = Texts.trim(meta.read(id, key));
    return ShopQuery.isId(text) ? Long.parseLong(text) : without;
  }

  /** A variable product shows the prices of its variations on sale, each once. */
  private void deriveParent(long parent) throws SQLException {
    List<BigDecimal> prices =
        Sql.list(
                shop,
                tables.in(
                    """
                    select m.meta_value from ${prefix}posts v
                    join ${prefix}postmeta m on m.post_id = v.ID and m.meta_key = '_price'
                    where v.post_parent = ? and v.post_type = 'product_variation'
                      and v.post_status = 'publish'
                    """),
                line -> Decimals.money(line.getString(1)),
                parent)
            .stream()
            .map(
                value ->
                    value instanceof Value.Present(var canonical, var stored)
                        ? new BigDecimal(canonical)
                        : null)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    meta.remove(parent, "_price");
    for (BigDecimal price : prices) {
      meta.add(parent, "_price", price.toPlainString());
    }
    if (!prices.isEmpty()) {
      String taxClass = Texts.trim(meta.read(parent, "_tax_class"));
      lookUp(parent, prices.getFirst(), prices.getLast(), false, taxClass);
    }
    Sql.update(
        shop,
        tables.in("delete from ${prefix}options where option_name in (?, ?)"),
        "_transient_wc_var_prices_" + parent,
        "_transient_timeout_wc_var_prices_" + parent);
    touch(parent);
  }

  private void lookUp(
      long id,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal highest,
      boolean onSale,
      String taxClass)
      throws SQLException {
    String sku = Texts.trim(meta.read(id, "_sku"));
    Sql.update(
        shop,
        tables.in(
            """
            insert into ${prefix}wc_product_meta_lookup
              (product_id, sku, min_price, max_price, onsale, tax_class)
            values (?, ?, ?, ?, ?, ?)
            on duplicate key update sku = values(sku), min_price = values(min_price),
              max_price = values(max_price), onsale = values(onsale),
              tax_class = values(tax_class)
            """),
        id,
        sku.length() > LONGEST_SKU ? sku.substring(0, LONGEST_SKU) : sku,
        lowest,
        highest,
        onSale,
        taxClass.equals("standard") ? "" : taxClass);
  }

  /** Without this the shop's own change feeds would miss the write. */
  void touch(long id) throws SQLException {
    Sql.update(
        shop,
        tables.in(
            "update ${prefix}posts set post_modified = ?, post_modified_gmt = ? where ID = ?"),
        now.local(),
        now.gmt(),
        id);
  }
}
