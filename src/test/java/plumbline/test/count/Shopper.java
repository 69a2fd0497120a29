package plumbline.test.count;

import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** Fills carts, keeps some, orders most, as long as the count goes on. */
final class Shopper implements Callable<Void> {
  private final Store store;
  private final int products;
  private final AtomicBoolean counted;
  private final Random random;

  Shopper(Store store, int products, AtomicBoolean counted, Random random) {
    this.store = store;
    this.products = products;
    this.counted = counted;
    this.random = random;
  }

  @Override
  public Void call() throws SQLException {
    try (ShopClient shop = store.enter()) {
      for (int act = 0; act < 10 || !counted.get(); act++) {
        try {
          buy(shop);
        } catch (SQLException refused) {
          if (!"PL201".equals(refused.getSQLState())) {
            throw refused;
          }
        }
      }
    }
    return null;
  }

  private void buy(ShopClient shop) throws SQLException {
    UUID cart = shop.cart();
    for (int line = 1 + random.nextInt(4); line > 0; line--) {
      shop.put(cart, "P-" + (1 + random.nextInt(products)), "" + (1 + random.nextInt(6)));
    }
    if (random.nextInt(3) == 0) {
      shop.reserve(cart, 30);
    } else {
      shop.place(cart, "key-" + cart);
    }
  }
}
