package plumbline.test.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.order.CentralOrders;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.OrderState;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** A store whose clerk works on orders through the published service. */
record OrderBook(Store store, CentralDatabase database, CentralOrders orders)
    implements AutoCloseable {
  static OrderBook of(Class<?> test, int products, int pieces) throws SQLException {
    Store store = Store.of(test, products, pieces);
    CentralDatabase database = CentralDatabase.open(store.database().url(), store.clerk());
    return new OrderBook(store, database, new CentralOrders(database));
  }

  /** Pairs of SKU and quantity, a line each. */
  String ordered(String... skusAndQuantities) throws SQLException {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      for (int i = 0; i < skusAndQuantities.length; i += 2) {
        shop.put(cart, skusAndQuantities[i], skusAndQuantities[i + 1]);
      }
      return shop.place(cart, "key-" + cart);
    }
  }

  /** Puts the order into the state past every rule, as no login can. */
  void force(Connection superuser, String order, OrderState state) throws SQLException {
    try (var statement =
        superuser.prepareStatement(
            "update storefront.sales_order set state = ? where number = ?")) {
      Rows.update(superuser, "set session_replication_role = replica");
      statement.setString(1, state.word());
      statement.setString(2, order);
      statement.executeUpdate();
      Rows.update(superuser, "set session_replication_role = origin");
    }
  }

  static String why(OrderOutcome outcome) {
    return switch (outcome) {
      case OrderOutcome.Refused(var refusal) -> refusal.message();
      case OrderOutcome.Done(var state) -> "done: " + state;
      case OrderOutcome.Shipped(var state, var note) -> "shipped: " + state + " " + note;
    };
  }

  static OrderState state(OrderOutcome outcome) {
    return switch (outcome) {
      case OrderOutcome.Refused(var refusal) -> throw new AssertionError(refusal.message());
      case OrderOutcome.Done(var state) -> state;
      case OrderOutcome.Shipped(var state, var _) -> state;
    };
  }

  @Override
  public void close() {
    database.close();
  }
}
