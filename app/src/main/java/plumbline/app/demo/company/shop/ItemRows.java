package plumbline.app.demo.company.shop;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.catalogue.ProductKind;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderLine;

/** What orders consist of: goods, delivery and tax, each an item with its meta rows. */
final class ItemRows {
  private final ShopConnection shop;
  private final ShopIds ids;
  private long lastItem;

  ItemRows(ShopConnection shop, ShopIds ids) {
    this.shop = shop;
    this.ids = ids;
  }

  void insert(List<Order> orders) throws SQLException {
    try (RowBatch items =
        shop.insert(
            "woocommerce_order_items",
            "order_item_id",
            "order_item_name",
            "order_item_type",
            "order_id")) {
      lastItem = 0;
      for (Order order : orders) {
        for (OrderLine line : order.lines()) {
          items.add(++lastItem, line.product().name(), "line_item", order.number());
        }
        if (order.shippingNet().signum() > 0) {
          items.add(++lastItem, "GLS futár", "shipping", order.number());
        }
        for (Vat vat : order.amounts().netPerVat().keySet()) {
          items.add(++lastItem, rateCode(vat), "tax", order.number());
        }
      }
    }
    try (MetaBatch meta = shop.insertMeta("woocommerce_order_itemmeta", "order_item_id")) {
      lastItem = 0;
      for (Order order : orders) {
        insertMeta(meta, order);
      }
    }
    shop.commit();
  }

  private void insertMeta(MetaBatch meta, Order order) throws SQLException {
    for (OrderLine line : order.lines()) {
      insertLine(meta, ++lastItem, line);
    }
    if (order.shippingNet().signum() > 0) {
      insertShipping(meta, ++lastItem, order.shippingNet());
    }
    for (Map.Entry<Vat, BigDecimal> part : order.amounts().netPerVat().entrySet()) {
      insertTax(meta, ++lastItem, part.getKey(), part.getValue(), order.shippingNet());
    }
  }

  private void insertLine(MetaBatch meta, long item, OrderLine line) throws SQLException {
    Product product = line.product();
    boolean variation = product.kind() == ProductKind.VARIATION && product.parent() != null;
    long own = ids.post(product);
    String net = AsTyped.plain(line.net());
    String tax = AsTyped.plain(line.net().multiply(line.vat().rate()));
    meta.add(item, "_product_id", id(product.parent() == null ? own : ids.post(product.parent())));
    meta.add(item, "_variation_id", variation ? id(own) : "0");
    meta.add(item, "_qty", String.valueOf(line.quantity()));
    meta.add(item, "_tax_class", line.vat().shopClass());
    meta.add(item, "_line_subtotal", net);
    meta.add(item, "_line_subtotal_tax", tax);
    meta.add(item, "_line_total", net);
    meta.add(item, "_line_tax", tax);
    meta.add(item, "_line_tax_data", taxes(line.vat(), tax));
    meta.add(item, "_reduced_stock", String.valueOf(line.quantity()));
  }

  private static void insertShipping(MetaBatch meta, long item, BigDecimal net)
      throws SQLException {
    String tax = AsTyped.plain(Vat.STANDARD.on(net));
    meta.add(item, "method_id", "flat_rate");
    meta.add(item, "instance_id", "1");
    meta.add(item, "cost", AsTyped.plain(net));
    meta.add(item, "total_tax", tax);
    meta.add(item, "taxes", "a:1:{s:5:\"total\";" + rate(Vat.STANDARD, tax) + "}");
  }

  private static void insertTax(
      MetaBatch meta, long item, Vat vat, BigDecimal net, BigDecimal shippingNet)
      throws SQLException {
    BigDecimal shippingTax = vat == Vat.STANDARD ? Vat.STANDARD.on(shippingNet) : BigDecimal.ZERO;
    meta.add(item, "rate_id", id(ShopSettings.rateId(vat)));
    meta.add(item, "label", "ÁFA");
    meta.add(item, "compound", "");
    meta.add(item, "tax_amount", AsTyped.plain(vat.on(net).subtract(shippingTax)));
    meta.add(item, "shipping_tax_amount", AsTyped.plain(shippingTax));
    meta.add(item, "rate_percent", AsTyped.plain(vat.rate().movePointRight(2)));
  }

  private static String rateCode(Vat vat) {
    return "HU-ÁFA-" + ShopSettings.rateId(vat);
  }

  private static String id(long id) {
    return String.valueOf(id);
  }

  /** PHP's own notation for nested arrays. */
  private static String taxes(Vat vat, String tax) {
    String rate = rate(vat, tax);
    return "a:2:{s:5:\"total\";" + rate + "s:8:\"subtotal\";" + rate + "}";
  }

  private static String rate(Vat vat, String tax) {
    return "a:1:{i:%d;s:%d:\"%s\";}".formatted(ShopSettings.rateId(vat), tax.length(), tax);
  }
}
