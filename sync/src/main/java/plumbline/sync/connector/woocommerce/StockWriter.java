package plumbline.sync.connector.woocommerce;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Texts;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WriteResult;

/**
 * Sets a product's stock in the shop. By SQL only because no REST key is configured: the shop warns
 * that a sale at the same moment can be lost by such a write, since its own are relative to what it
 * has cached. The locked row keeps it from losing one that is already stored.
 */
final class StockWriter {

  private static final int PLACES = 6;

  private final Connection shop;
  private final ShopTables tables;
  private final ShopTime now;
  private final MetaRows meta;

  StockWriter(Connection shop, ShopTables tables, ShopTime now) {
    this.shop = shop;
    this.tables = tables;
    this.now = now;
    this.meta = MetaRows.ofPosts(shop, tables);
  }

  WriteResult change(FieldChange change) throws SQLException, Refused {
    ProductPost post = ProductPost.onSale(shop, tables, change.key());
    if (!"yes".equals(meta.read(post.id(), "_manage_stock"))) {
      throw Refused.stale("The shop no longer manages the stock of %s.".formatted(change.key()));
    }
    long holder = holder(post);
    Wanted.guard(
        "quantity",
        change.key(),
        Decimals.quantity(meta.read(holder, "_stock")),
        change.expected());
    String stored = Wanted.decimal("quantity", change.value(), PLACES);
    if (stored.isEmpty()) {
      throw Refused.impossible("The shop needs a quantity where it manages the stock.");
    }
    BigDecimal quantity = new BigDecimal(stored).stripTrailingZeros();
    meta.write(holder, "_stock", quantity.toPlainString());
    String status = status(holder, quantity);
    meta.write(holder, "_stock_status", status);
    Sql.update(
        shop,
        tables.in(
            """
            update ${prefix}wc_product_meta_lookup
            set stock_quantity = ?, stock_status = ?
            where product_id = ?
            """),
        quantity,
        status,
        holder);
    new ProductDerivation(shop, tables, now).touch(holder);
    return new WriteResult.Written(change.key());
  }

  /** A variation without a quantity of its own draws on its parent's. */
  private long holder(ProductPost post) throws SQLException {
    boolean own = !Texts.trim(meta.read(post.id(), "_stock")).isEmpty();
    return own || !post.isVariation() ? post.id() : post.parent();
  }

  private String status(long id, BigDecimal quantity) throws SQLException {
    if (quantity.signum() > 0) {
      return "instock";
    }
    String backorders = Texts.trim(meta.read(id, "_backorders"));
    boolean allowed = backorders.equals("yes") || backorders.equals("notify");
    return allowed ? "onbackorder" : "outofstock";
  }
}
