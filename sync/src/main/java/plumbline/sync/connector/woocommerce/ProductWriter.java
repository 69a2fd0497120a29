package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Texts;
import plumbline.sync.compare.Value;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WriteResult;

/** Changes a product in the shop, or takes it off sale. */
final class ProductWriter {

  private static final int PRICE_PLACES = 4;
  private static final int LONGEST_NAME = 1000;

  private final Connection shop;
  private final ShopTables tables;
  private final ShopTime now;
  private final MetaRows meta;

  ProductWriter(Connection shop, ShopTables tables, ShopTime now) {
    this.shop = shop;
    this.tables = tables;
    this.now = now;
    this.meta = MetaRows.ofPosts(shop, tables);
  }

  WriteResult change(FieldChange change) throws SQLException, Refused {
    ProductPost post = ProductPost.onSale(shop, tables, change.key());
    String field = change.field();
    Value current = current(post, field);
    Wanted.guard(field, change.key(), current, change.expected());
    set(post, field, change.value());
    derive(post);
    return new WriteResult.Written(change.key());
  }

  /** As a draft it is off sale, and can be published again. */
  WriteResult withdraw(String sku) throws SQLException, Refused {
    ProductPost post = ProductPost.onSale(shop, tables, sku);
    Sql.update(
        shop, tables.in("update ${prefix}posts set post_status = 'draft' where ID = ?"), post.id());
    derive(post);
    return new WriteResult.Written(sku);
  }

  private Value current(ProductPost post, String field) throws SQLException, Refused {
    return switch (field) {
      case "name" -> Texts.filtered(post.title());
      case "regular_price" -> Decimals.money(meta.read(post.id(), "_regular_price"));
      case "sale_price" -> Decimals.money(meta.read(post.id(), "_sale_price"));
      case "tax_class" -> Value.present(taxClass(post));
      default -> throw Refused.impossible("A product of the shop has no field " + field + ".");
    };
  }

  private String taxClass(ProductPost post) throws SQLException {
    String own = Texts.trim(meta.read(post.id(), "_tax_class"));
    boolean inherits = post.isVariation() && (own.isEmpty() || own.equals("parent"));
    String effective = inherits ? Texts.trim(meta.read(post.parent(), "_tax_class")) : own;
    return effective.isEmpty() ? "standard" : effective;
  }

  /** Sets one field without looking at what it held. */
  void set(ProductPost post, String field, @Nullable String value) throws SQLException, Refused {
    switch (field) {
      case "name" -> rename(post, value);
      case "regular_price" ->
          meta.write(post.id(), "_regular_price", Wanted.decimal(field, value, PRICE_PLACES));
      case "sale_price" ->
          meta.write(post.id(), "_sale_price", Wanted.decimal(field, value, PRICE_PLACES));
      case "tax_class" -> setTaxClass(post, value);
      default -> throw Refused.impossible("A product of the shop has no field " + field + ".");
    }
  }

  private void rename(ProductPost post, @Nullable String name) throws SQLException, Refused {
    Sql.update(
        shop,
        tables.in("update ${prefix}posts set post_title = ? where ID = ?"),
        filtered(name),
        post.id());
  }

  /** The name as the shop's own HTML filter would store it, since its pages print it as it is. */
  static String filtered(@Nullable String name) throws Refused {
    String text = Wanted.text("name", name, LONGEST_NAME);
    if (text.isEmpty()) {
      throw Refused.impossible("A product of the shop needs a name.");
    }
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The shop falls back to its standard class in silence, so an unknown one is refused. */
  private void setTaxClass(ProductPost post, @Nullable String value) throws SQLException, Refused {
    String slug = value == null ? "standard" : value;
    boolean standard = slug.equals("standard");
    if (!standard
        && Sql.first(
                shop,
                tables.in("select 1 from ${prefix}wc_tax_rate_classes where slug = ?"),
                line -> line.getInt(1),
                slug)
            .isEmpty()) {
      throw Refused.impossible("The shop has no tax class '%s'.".formatted(slug));
    }
    if (standard
        && post.isVariation()
        && !Texts.trim(meta.read(post.parent(), "_tax_class")).isEmpty()) {
      throw Refused.impossible(
          "A variation without tax class takes its parent's: set the parent's tax class.");
    }
    meta.write(post.id(), "_tax_class", standard ? "" : slug);
  }

  /** Brings along what the shop derives: active price, lookup row, modified stamps. */
  void derive(ProductPost post) throws SQLException {
    new ProductDerivation(shop, tables, now).derive(post, taxClass(post));
  }
}
