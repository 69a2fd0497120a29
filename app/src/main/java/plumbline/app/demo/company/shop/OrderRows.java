package plumbline.app.demo.company.shop;

import java.sql.SQLException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.clientele.Address;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.Fulfilment;
import plumbline.app.demo.company.trade.Order;

/** Orders in their own tables, each with its placeholder among the posts. */
final class OrderRows {
  private final ShopConnection shop;
  private final Firm firm;
  private final ShopIds ids;

  OrderRows(ShopConnection shop, Firm firm, ShopIds ids) {
    this.shop = shop;
    this.firm = firm;
    this.ids = ids;
  }

  void insert() throws SQLException {
    insertPlaceholders();
    insertOrders();
    insertAddresses();
    insertOperationalValues();
    insertMeta();
    shop.commit();
  }

  private void insertPlaceholders() throws SQLException {
    try (PostBatch posts = new PostBatch(shop)) {
      for (Order order : firm.orders().orders()) {
        posts.add(
            new PostBatch.Post(
                order.number(), "shop_order_placehold", "draft", "", "", 0, order.placedAt()));
      }
    }
  }

  /** Customers without an account order as guests, most of them by telephone. */
  private long userOf(Order order) {
    return ids.linkedUsers().getOrDefault(order.customer().number(), 0L);
  }

  static LocalDateTime updated(Order order) {
    return switch (order.fulfilment()) {
      case Fulfilment.Shipped shipped ->
          shipped.day().atTime(18, 0).plusSeconds(order.number() % 3_000);
      case Fulfilment.Waiting _ -> order.placedAt().plusMinutes(2);
    };
  }

  private void insertOrders() throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "wc_orders",
            "id",
            "status",
            "currency",
            "type",
            "tax_amount",
            "total_amount",
            "customer_id",
            "billing_email",
            "date_created_gmt",
            "date_updated_gmt",
            "parent_order_id",
            "payment_method",
            "payment_method_title",
            "customer_note")) {
      for (Order order : firm.orders().orders()) {
        rows.add(
            order.number(),
            order.fulfilment() instanceof Fulfilment.Shipped ? "wc-completed" : "wc-processing",
            "HUF",
            "shop_order",
            order.amounts().tax(),
            order.amounts().gross(),
            userOf(order),
            order.customer().email(),
            AsTyped.gmt(order.placedAt()),
            AsTyped.gmt(updated(order)),
            0,
            "bacs",
            "Banki átutalás",
            "");
      }
    }
  }

  private void insertAddresses() throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "wc_order_addresses",
            "order_id",
            "address_type",
            "first_name",
            "last_name",
            "company",
            "address_1",
            "city",
            "postcode",
            "country",
            "email",
            "phone")) {
      for (Order order : firm.orders().orders()) {
        addAddress(rows, order, "billing", order.customer().email());
        addAddress(rows, order, "shipping", null);
      }
    }
  }

  private static void addAddress(RowBatch rows, Order order, String kind, @Nullable String email)
      throws SQLException {
    Customer customer = order.customer();
    rows.add(
        order.number(),
        kind,
        customer.contact().firstName(),
        customer.contact().lastName(),
        customer.name(),
        customer.address().street(),
        customer.address().city(),
        customer.address().postcode(),
        Address.COUNTRY,
        email,
        customer.contact().phone());
  }

  private void insertOperationalValues() throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "wc_order_operational_data",
            "order_id",
            "created_via",
            "woocommerce_version",
            "prices_include_tax",
            "order_key",
            "order_stock_reduced",
            "date_completed_gmt",
            "shipping_tax_amount",
            "shipping_total_amount",
            "discount_tax_amount",
            "discount_total_amount",
            "recorded_sales")) {
      for (Order order : firm.orders().orders()) {
        boolean shipped = order.fulfilment() instanceof Fulfilment.Shipped;
        rows.add(
            order.number(),
            userOf(order) == 0 ? "admin" : "checkout",
            "10.0.2",
            0,
            "wc_order_%08x".formatted(order.number() * 2_654_435_761L & 0xFFFFFFFFL),
            1,
            shipped ? AsTyped.gmt(updated(order)) : null,
            Vat.STANDARD.on(order.shippingNet()),
            order.shippingNet(),
            0,
            0,
            1);
      }
    }
  }

  private void insertMeta() throws SQLException {
    try (MetaBatch meta = shop.insertMeta("wc_orders_meta", "order_id")) {
      for (Order order : firm.orders().orders()) {
        meta.add(order.number(), "_billing_tax_number", order.customer().taxNumber());
        meta.add(order.number(), "is_vat_exempt", "no");
      }
    }
  }
}
