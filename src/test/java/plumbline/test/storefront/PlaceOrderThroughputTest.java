package plumbline.test.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.test.support.BenchResult;

/** Orders placed a second, beside nothing but the guarded update of the same stock rows. */
@Tag("bench")
class PlaceOrderThroughputTest {
  private static final int ROUNDS = 5;
  private static final int ORDERS_A_ROUND = 480;
  private static final int PRODUCTS = 500;

  @ParameterizedTest
  @CsvSource({"1, hot", "4, hot", "16, hot", "1, spread", "4, spread", "16, spread"})
  void orders_a_second(int clients, String products) throws Exception {
    int spread = products.equals("hot") ? 1 : PRODUCTS;
    Store store = Store.of(PlaceOrderThroughputTest.class, PRODUCTS, 1_000_000);
    double[] ours = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double bareFigure = perSecond(clients, () -> new Bare(store.database().connect()), spread);
      double ourFigure = perSecond(clients, () -> new Ours(store.enter()), spread);
      if (round >= 0) {
        ours[round] = ourFigure;
        bare[round] = bareFigure;
      }
    }
    new BenchResult(
            "place-order-" + products + "-" + clients,
            "orders of one line a second, " + clients + " clients, " + products + " products",
            median(ours),
            median(bare),
            "the bare guarded update of one stock row, prepared, a transaction each; medians of "
                + ROUNDS
                + " rounds",
            "higher")
        .keep();
    assertThat(store.one("select count(*) from storefront.sales_order"))
        .isEqualTo(String.valueOf((ROUNDS + 1) * (ORDERS_A_ROUND / clients) * clients));
  }

  /** Takes one piece of a product. */
  private interface Client extends AutoCloseable {
    void prepare(int times) throws SQLException;

    void take(int product) throws SQLException;

    @Override
    void close() throws SQLException;
  }

  @FunctionalInterface
  private interface NewClient {
    Client open() throws SQLException;
  }

  /** Carts are filled before the clock runs: what is measured is placing the order. */
  private static final class Ours implements Client {
    private final ShopClient shop;
    private final List<UUID> carts = new ArrayList<>();
    private final Random random = new Random(4);
    private int spread = 1;

    Ours(ShopClient shop) {
      this.shop = shop;
    }

    @Override
    public void prepare(int times) throws SQLException {
      for (int i = 0; i < times; i++) {
        UUID cart = shop.cart();
        shop.put(cart, "P-" + (1 + random.nextInt(spread)), "1");
        carts.add(cart);
      }
    }

    @Override
    public void take(int product) throws SQLException {
      UUID cart = carts.removeLast();
      shop.place(cart, "key-" + cart);
    }

    @Override
    public void close() throws SQLException {
      shop.close();
    }
  }

  private static final class Bare implements Client {
    private final Connection connection;
    private final PreparedStatement update;

    Bare(Connection connection) throws SQLException {
      this.connection = connection;
      this.update =
          connection.prepareStatement(
              """
              update logistics.stock set reserved = reserved + 1
              where product_id = ? and warehouse_id = 2 and on_hand - reserved >= 1
              """);
    }

    @Override
    public void prepare(int times) {}

    @Override
    public void take(int product) throws SQLException {
      update.setLong(1, product);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private static double perSecond(int clients, NewClient newClient, int spread) throws Exception {
    int each = ORDERS_A_ROUND / clients;
    List<Client> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Client client = newClient.open();
      if (client instanceof Ours ours) {
        ours.spread = spread;
      }
      client.prepare(each);
      all.add(client);
    }
    long began = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      List<Future<?>> working = new ArrayList<>();
      for (Client client : all) {
        Random random = new Random(7);
        working.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    client.take(1 + random.nextInt(spread));
                  }
                  return null;
                }));
      }
      for (Future<?> one : working) {
        one.get();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    for (Client client : all) {
      client.close();
    }
    return each * clients / seconds;
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
