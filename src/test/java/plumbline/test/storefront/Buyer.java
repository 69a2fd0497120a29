package plumbline.test.storefront;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import plumbline.domain.central.Rows;

/** One client of the shop: fills carts, reserves, changes its mind, orders, is cut off. */
final class Buyer implements Callable<Void> {
  private static final int ACTS = 12;
  private static final int PRODUCTS = 12;

  private final Store store;
  private final Random random;
  private final Tally tally;
  private final List<String> orders = new ArrayList<>();
  private ShopClient shop;

  Buyer(Store store, Random random, Tally tally) throws SQLException {
    this.store = store;
    this.random = random;
    this.tally = tally;
    this.shop = store.enter();
  }

  @Override
  public Void call() throws SQLException {
    for (int act = 0; act < ACTS; act++) {
      try {
        buy();
      } catch (SQLException failure) {
        met(failure);
      }
    }
    shop.close();
    return null;
  }

  private void buy() throws SQLException {
    UUID cart = shop.cart();
    for (int line = 1 + random.nextInt(4); line > 0; line--) {
      shop.put(cart, "P-" + (1 + random.nextInt(PRODUCTS)), String.valueOf(1 + random.nextInt(3)));
    }
    if (random.nextInt(3) == 0) {
      shop.put(cart, "P-" + (1 + random.nextInt(2)), "1").put(cart, "P-1", "1");
    }
    if (random.nextBoolean()) {
      shop.reserve(cart, 5);
      if (random.nextInt(4) == 0) {
        shop.reserve(cart, 10);
      }
    }
    switch (random.nextInt(8)) {
      case 0 -> expire(cart);
      case 1 -> shop.release(cart);
      case 2 -> killed(cart);
      default -> {}
    }
    place(cart);
    if (!orders.isEmpty() && random.nextInt(4) == 0) {
      shop.cancel(orders.get(random.nextInt(orders.size())));
      tally.count("cancelled");
    }
  }

  private void place(UUID cart) throws SQLException {
    String key = "key-" + cart;
    String order = shop.place(cart, key);
    if (random.nextInt(4) == 0 && !shop.place(cart, key).equals(order)) {
      throw new AssertionError("The key " + key + " made two orders.");
    }
    orders.add(order);
    tally.count("placed");
  }

  /** Time passes for this cart alone. */
  private void expire(UUID cart) throws SQLException {
    store
        .database()
        .execute(
            "update logistics.reservation set reserved_until = clock_timestamp() where cart = '"
                + cart
                + "'");
    tally.count("expired");
  }

  /** The connection is ended in the middle of placing the order, and it is asked for again. */
  private void killed(UUID cart) throws SQLException {
    int session =
        Rows.first(shop.connection(), "select pg_backend_pid()", row -> row.getInt(1))
            .orElseThrow();
    Thread killer =
        Thread.startVirtualThread(
            () -> {
              try {
                store.one("select pg_terminate_backend(?)", session);
              } catch (SQLException failure) {
                throw new IllegalStateException(failure);
              }
            });
    try {
      shop.place(cart, "key-" + cart);
    } catch (SQLException failure) {
      tally.count("killed");
      shop = store.enter();
    }
    try {
      killer.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Too little, or accepted meanwhile, is an answer; anything else must not reach a client. */
  private void met(SQLException failure) throws SQLException {
    switch (String.valueOf(failure.getSQLState())) {
      case "PL201" -> tally.count("too little");
      case "PL222", "PL221" -> tally.count("too late to cancel");
      case "PL240" -> tally.count("cart ordered before the cut");
      case "57P01", "08006", "08003" -> {
        tally.count("killed later");
        shop = store.enter();
      }
      default -> throw failure;
    }
  }
}
