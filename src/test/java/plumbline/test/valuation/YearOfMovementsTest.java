package plumbline.test.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.logistics.valuation.CentralStockValues;
import plumbline.domain.logistics.valuation.ValuePosting;

/** Every movement changes quantity and value as a card kept by hand would. */
class YearOfMovementsTest {
  private static final int PRODUCTS = 3;
  private static final int ACTS = 120;

  private static ValuedStore store;
  private final AverageModel model = new AverageModel();
  private final List<Shipped> shipped = new ArrayList<>();

  private record Shipped(String order, long product, BigDecimal quantity) {}

  @BeforeAll
  static void open() throws SQLException {
    store = ValuedStore.of(YearOfMovementsTest.class, PRODUCTS);
  }

  @Test
  void a_year_of_movements_is_worth_to_the_cent_what_the_model_says() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    System.out.println("YearOfMovementsTest seed " + seed);
    try (CentralDatabase books =
        CentralDatabase.open(store.store().database().url(), store.bookkeeper())) {
      for (int act = 0; act < ACTS; act++) {
        long product = 1 + random.nextInt(PRODUCTS);
        String done = act(random, product);
        assertThat(store.worth(product))
            .as("act %d, %s, seed %d", act, done, seed)
            .isEqualTo(
                model.quantity(product).stripTrailingZeros().toPlainString()
                    + " worth "
                    + model.value(product));
        if (random.nextInt(15) == 0) {
          assertThat(new CentralStockValues(books).post()).isInstanceOf(ValuePosting.Posted.class);
        }
      }
      assertThat(new CentralStockValues(books).post()).isInstanceOf(ValuePosting.Posted.class);
    }
    for (String account : List.of("261", "458", "814", "866", "868")) {
      assertThat(new BigDecimal(store.ledger(account)))
          .as("account %s, seed %d", account, seed)
          .isEqualByComparingTo(model.balance(account));
    }
    assertThat(store.broken()).as("seed " + seed).isEmpty();
  }

  private String act(Random random, long product) throws Exception {
    int warehouse = 1 + random.nextInt(2);
    BigDecimal there = new BigDecimal(store.onHand(product, warehouse));
    BigDecimal some = amount(random, there);
    if (there.signum() == 0 || random.nextInt(4) == 0) {
      BigDecimal quantity = new BigDecimal(1 + random.nextInt(9_000)).movePointLeft(2);
      BigDecimal price = new BigDecimal(random.nextInt(1_000_000)).movePointLeft(4);
      store.receive(product, warehouse, quantity.toPlainString(), price.toPlainString());
      model.in(product, quantity, price);
      return "received %s at %s".formatted(quantity, price);
    }
    switch (random.nextInt(6)) {
      case 0 -> {
        if (!sellsAll(product, warehouse, some)) {
          return "nothing, two warehouses would ship";
        }
        String order = store.ship(product, warehouse, some.toPlainString());
        model.ship(order, product, some);
        shipped.add(new Shipped(order, product, some));
      }
      case 1 -> takeBack(random, product, warehouse);
      case 2 -> {
        BigDecimal found = some.add(BigDecimal.ONE);
        store.adjust(product, warehouse, found.toPlainString(), "found");
        model.found(product, found);
      }
      case 3 -> {
        store.adjust(product, warehouse, "-" + some.toPlainString(), "own-use");
        model.out(product, some, "868");
      }
      case 4 -> {
        BigDecimal counted = there.subtract(some);
        store.count(product, warehouse, counted.toPlainString());
        model.out(product, some, "866");
      }
      default -> {
        BigDecimal arrived = some.multiply(new BigDecimal(random.nextInt(3))).movePointLeft(0);
        store.transfer(product, warehouse, some.toPlainString(), arrived.toPlainString());
        if (arrived.compareTo(some) > 0) {
          model.found(product, arrived.subtract(some));
        } else if (arrived.compareTo(some) < 0) {
          model.out(product, some.subtract(arrived), "866");
        }
      }
    }
    return "moved " + some;
  }

  /** All of it now and then, so that the rest of the value goes with the last goods. */
  private static BigDecimal amount(Random random, BigDecimal there) {
    if (there.signum() == 0 || random.nextInt(4) == 0) {
      return there;
    }
    return new BigDecimal(1 + random.nextInt(there.movePointRight(3).intValueExact()))
        .movePointLeft(3);
  }

  /** Whether an order of so much is reserved in this warehouse alone. */
  private static boolean sellsAll(long product, int warehouse, BigDecimal quantity)
      throws SQLException {
    return warehouse == 1 || new BigDecimal(store.onHand(product, 1)).compareTo(quantity) < 0;
  }

  private void takeBack(Random random, long product, int warehouse) throws SQLException {
    List<Shipped> mine = shipped.stream().filter(one -> one.product() == product).toList();
    if (mine.isEmpty()) {
      return;
    }
    Shipped one = mine.get(random.nextInt(mine.size()));
    BigDecimal back = amount(random, one.quantity());
    store.takeBack(one.order(), warehouse, back.toPlainString());
    model.takeBack(one.order(), product, back);
    shipped.remove(one);
    BigDecimal left = one.quantity().subtract(back);
    if (left.signum() > 0) {
      shipped.add(new Shipped(one.order(), product, left));
    }
  }
}
