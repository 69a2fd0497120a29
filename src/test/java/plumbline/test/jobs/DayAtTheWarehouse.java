package plumbline.test.jobs;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.receiving.CentralReceiving;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.transfer.CentralTransfers;
import plumbline.domain.logistics.transfer.NewTransfer;
import plumbline.domain.logistics.transfer.TransferResult;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** Two warehouses of a small firm, in which one of everything waits for the clerk. */
public record DayAtTheWarehouse(Store store, Login clerk, Login second) {
  private static final int PRODUCTS = 40;

  /** Ten pieces of each product in each warehouse, every product with a barcode and a price. */
  public static DayAtTheWarehouse of(Class<?> test) throws SQLException {
    Store store = Store.of(test, PRODUCTS, 10);
    store
        .database()
        .execute(
            "update admin.product set barcode = '599000' || lpad(id::text, 7, '0'),"
                + " purchase_price = 60, name = 'Hex bolt M' || id || ', zinc'");
    String suffix = store.clerk().user().substring("clerk_".length());
    return new DayAtTheWarehouse(
        store, store.clerk(), store.database().admit("second_" + suffix, Group.WAREHOUSE));
  }

  public static String sku(int product) {
    return "P-" + product;
  }

  public static String barcode(int product) {
    return "599000%07d".formatted(product);
  }

  public CentralDatabase signIn() throws SQLException {
    return CentralDatabase.open(store.database().url(), clerk);
  }

  /** A purchase order for the first warehouse; returns its number. */
  public String ordered(CentralDatabase database, GoodsLine... lines) throws SQLException {
    ReceiptResult result =
        new CentralReceiving(database)
            .order(
                new NewPurchaseOrder(
                    UUID.randomUUID(),
                    "Duna Csavar Kft.",
                    1,
                    LocalDate.of(2026, 12, 1),
                    List.of(lines)));
    if (result instanceof ReceiptResult.Received(String number)) {
      return number;
    }
    throw new AssertionError(result);
  }

  /** On its way to the first warehouse; returns its number. */
  public String sent(CentralDatabase database, GoodsLine... lines) throws SQLException {
    TransferResult result =
        new CentralTransfers(database)
            .send(new NewTransfer(UUID.randomUUID(), 2, 1, "", List.of(lines)));
    if (result instanceof TransferResult.Done(String number)) {
      return number;
    }
    throw new AssertionError(result);
  }

  public static GoodsLine goods(int product, String quantity) {
    return new GoodsLine(product, new BigDecimal(quantity));
  }

  /** Placed by the shop; returns its number. */
  public String bought(GoodsLine... lines) throws SQLException {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      for (GoodsLine line : lines) {
        shop.put(cart, "P-" + line.productId(), line.quantity().toPlainString());
      }
      return shop.place(cart, "key-" + cart);
    }
  }

  /** Bought and shipped in full from the first warehouse; returns the order's number. */
  public String delivered(GoodsLine... lines) throws SQLException {
    String order = bought(lines);
    UUID list = UUID.randomUUID();
    store.clerk("logistics_api.accept_order(?)", order);
    store.clerk("logistics_api.start_picking(?, ?, 1)", list, order);
    for (int line = 1; line <= lines.length; line++) {
      store.clerk("logistics_api.pick(?, ?, ?)", list, line, lines[line - 1].quantity());
    }
    store.clerk("logistics_api.finish_picking(?)", list);
    store.clerk("logistics_api.ship(?)", list);
    return order;
  }

  /** On hand and reserved of the products in the first warehouse, as in 7/2, 10/0. */
  public String stock(int... products) throws SQLException {
    return stockIn(1, products);
  }

  public String stockIn(int warehouse, int... products) throws SQLException {
    return store.one(
        """
        select string_agg(trim_scale(on_hand) || '/' || trim_scale(reserved), ', '
          order by product_id)
        from logistics.stock where warehouse_id = ? and product_id = any (?::bigint[])
        """,
        warehouse,
        "{" + String.join(",", Arrays.stream(products).mapToObj(String::valueOf).toList()) + "}");
  }
}
