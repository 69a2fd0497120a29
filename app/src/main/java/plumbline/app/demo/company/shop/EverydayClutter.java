package plumbline.app.demo.company.shop;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import plumbline.app.demo.company.books.Refunds;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.trade.Fulfilment;
import plumbline.app.demo.company.trade.Order;

/**
 * What lies about in a shop that people work in: pages, drafts, revisions, open checkouts with
 * their held stock, trashed orders, refunds, the staff's own accounts. None of it is master data.
 */
final class EverydayClutter {
  private static final List<String> PAGES = List.of("Bolt", "Kosár", "Pénztár", "Fiókom", "ÁSZF");
  private static final String ADMINISTRATOR = "a:1:{s:13:\"administrator\";b:1;}";
  private static final String SHOP_MANAGER = "a:1:{s:12:\"shop_manager\";b:1;}";

  private final ShopConnection shop;
  private final Firm firm;
  private final ShopIds ids;
  private final LocalDateTime now;
  private long nextPost;

  EverydayClutter(ShopConnection shop, Firm firm, ShopIds ids) {
    this.shop = shop;
    this.firm = firm;
    this.ids = ids;
    Order last = firm.orders().orders().getLast();
    this.now = last.placedAt();
    this.nextPost = last.number() + 7L;
  }

  void insert(long seed) throws SQLException {
    insertStaff();
    insertPosts();
    insertOtherOrders(seed);
    shop.commit();
  }

  private void insertStaff() throws SQLException {
    try (RowBatch users =
            shop.insert(
                "users",
                "ID",
                "user_login",
                "user_pass",
                "user_nicename",
                "user_email",
                "user_registered",
                "display_name");
        MetaBatch meta = shop.insertMeta("usermeta", "user_id")) {
      users.add(1L, "admin", "!", "admin", "web@csavarhaz.example", now.minusYears(6), "admin");
      users.add(2L, "bolt", "!", "bolt", "bolt@csavarhaz.example", now.minusYears(5), "Bolt");
      meta.add(1, shop.table("capabilities"), ADMINISTRATOR);
      meta.add(2, shop.table("capabilities"), SHOP_MANAGER);
      meta.add(2, "billing_company", "Csavarház Kft.");
    }
  }

  private void insertPosts() throws SQLException {
    try (PostBatch posts = new PostBatch(shop);
        MetaBatch meta = shop.insertMeta("postmeta", "post_id")) {
      for (int i = 0; i < PAGES.size(); i++) {
        String page = PAGES.get(i);
        posts.add(
            new PostBatch.Post(
                5 + i, "page", "publish", page, AsTyped.slug(page), 0, now.minusYears(5)));
      }
      for (int i = 1; i <= 8; i++) {
        long id = nextPost++;
        posts.add(
            new PostBatch.Post(
                id, "product", "draft", "Új termék " + i, "uj-termek-" + i, 0, now.minusDays(i)));
        meta.add(id, "_sku", "DRAFT-" + i);
        meta.add(id, "_regular_price", "1");
      }
      posts.add(new PostBatch.Post(nextPost++, "product", "auto-draft", "AUTO-DRAFT", "", 0, now));
      for (Product product : firm.catalogue().carried().subList(100, 120)) {
        long parent = ids.post(product);
        String title = product.name() + " (old text)";
        posts.add(
            new PostBatch.Post(
                nextPost++, "revision", "inherit", title, parent + "-revision-v1", parent, now));
      }
    }
  }

  private void insertOtherOrders(long seed) throws SQLException {
    try (PostBatch posts = new PostBatch(shop);
        RowBatch held =
            shop.insert(
                "wc_reserved_stock",
                "order_id",
                "product_id",
                "stock_quantity",
                "timestamp",
                "expires");
        RowBatch orders =
            shop.insert(
                "wc_orders",
                "id",
                "status",
                "currency",
                "type",
                "tax_amount",
                "total_amount",
                "customer_id",
                "date_created_gmt",
                "date_updated_gmt",
                "parent_order_id")) {
      for (int i = 0; i < 5; i++) {
        long id = placehold(posts);
        orders.add(id, "wc-checkout-draft", "HUF", "shop_order", 270, 1_270, 0, now, now, 0);
        Product wanted = firm.orders().orders().get(i).lines().getFirst().product();
        held.add(id, ids.post(wanted), 1, now, now.plusMinutes(60));
      }
      for (int i = 0; i < 3; i++) {
        orders.add(placehold(posts), "trash", "HUF", "shop_order", 540, 2_540, 0, now, now, 0);
      }
      for (Order order : firm.orders().orders()) {
        if (order.fulfilment() instanceof Fulfilment.Shipped && Refunds.concerns(order, seed)) {
          orders.add(
              placehold(posts),
              "wc-completed",
              "HUF",
              "shop_order_refund",
              order.shippingNet().subtract(order.shippingGross()),
              order.shippingGross().negate(),
              null,
              AsTyped.gmt(OrderRows.updated(order).plusDays(3)),
              AsTyped.gmt(OrderRows.updated(order).plusDays(3)),
              order.number());
        }
      }
    }
  }

  private long placehold(PostBatch posts) throws SQLException {
    long id = nextPost++;
    posts.add(new PostBatch.Post(id, "shop_order_placehold", "draft", "", "", 0, now));
    return id;
  }
}
