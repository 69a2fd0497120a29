package plumbline.test.lots;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.test.storefront.ShopClient;

/** Random work on products that keep lots, step by step held against a model on paper. */
class LotsAgainstModelTest {
  private static final int PRODUCTS = 3;
  private static final int STEPS = 250;

  private final long seed = Long.getLong("plumbline.lots.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final Map<Long, LotModel> models = new HashMap<>();
  private final List<String> orders = new ArrayList<>();
  private final Map<String, Integer> done = new HashMap<>();

  @Test
  void every_step_moves_the_lots_a_careful_clerk_would_move() throws Exception {
    try (LotDesk desk = LotDesk.of(LotsAgainstModelTest.class, PRODUCTS)) {
      LocalDate today = desk.today();
      for (long product = 1; product <= PRODUCTS; product++) {
        models.put(product, new LotModel(today));
      }
      for (int step = 0; step < STEPS; step++) {
        long product = 1 + random.nextInt(PRODUCTS);
        String what = step(desk, product, 1 + random.nextInt(2), today);
        done.merge(what, 1, Integer::sum);
        String when = "seed %d, step %d: %s of P-%d".formatted(seed, step, what, product);
        for (int warehouse = 1; warehouse <= 2; warehouse++) {
          assertThat(desk.lots(product, warehouse))
              .as(when + " in " + warehouse)
              .isEqualTo(models.get(product).lots(warehouse));
        }
        assertThat(sellable(desk, product)).as(when).isEqualTo(promised(desk, product));
      }
      System.out.printf("LotsAgainstModelTest seed %d: %s%n", seed, done);
      assertThat(desk.broken()).as("seed " + seed).isEmpty();
      assertThat(desk.store().brokenStock()).as("seed " + seed).isEmpty();
      assertThat(done.keySet()).as("seed " + seed).contains("shipped", "came back", "sent");
    }
  }

  private String step(LotDesk desk, long product, int warehouse, LocalDate today)
      throws SQLException {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> receive(desk, product, warehouse, today);
      case 3 -> ship(desk, product);
      case 4 -> transfer(desk, product, warehouse);
      case 5 -> adjust(desk, product, warehouse);
      case 6 -> count(desk, product, warehouse);
      case 7 -> takeBack(desk, warehouse, product);
      default -> hold(desk, product);
    };
  }

  /** The expiry of a lot follows from its name, as it would stand on its label. */
  private String receive(LotDesk desk, long product, int warehouse, LocalDate today)
      throws SQLException {
    int number = random.nextInt(8);
    LocalDate expires = number == 0 ? null : today.plusDays(number * 10L - 30);
    int quantity = 1 + random.nextInt(9);
    desk.receive(product, warehouse, "L" + number, expires, quantity);
    models.get(product).put(warehouse, "L" + number, expires, quantity);
    return "received";
  }

  private String ship(LotDesk desk, long product) throws SQLException {
    int wanted = 1 + random.nextInt(8);
    int promised = promised(desk, product);
    String order;
    try {
      order = desk.ordered(product, wanted);
    } catch (SQLException refused) {
      assertThat(refused.getSQLState()).isEqualTo("PL201");
      assertThat(wanted).as("seed " + seed).isGreaterThan(promised);
      return "not promised";
    }
    assertThat(wanted).as("seed " + seed).isLessThanOrEqualTo(promised);
    for (int warehouse = 1; warehouse <= 2; warehouse++) {
      int part =
          desk.number(
              """
              select coalesce(sum(quantity - shipped), 0)::integer from logistics.reservation
              where order_number = ? and warehouse_id = ?
              """,
              order,
              warehouse);
      if (part > 0) {
        desk.ship(order, warehouse);
        models.get(product).ship(warehouse, part, order);
      }
    }
    orders.add(order + "/" + product);
    return "shipped";
  }

  private String transfer(LotDesk desk, long product, int from) throws SQLException {
    int reserved = reserved(desk, product, from);
    int free = models.get(product).onHand(from) - reserved;
    if (free < 1) {
      return "nothing to send";
    }
    int sent = 1 + random.nextInt(free);
    UUID sending = desk.send(product, from, sent);
    Map<String, Integer> lots = models.get(product).takeOut(from, sent, reserved);
    int arrived = Math.max(0, sent + random.nextInt(4) - 2);
    desk.arrive(sending, product, arrived);
    models.get(product).arrive(3 - from, arrived, lots);
    return "sent";
  }

  private String adjust(LotDesk desk, long product, int warehouse) throws SQLException {
    LotModel model = models.get(product);
    int reserved = reserved(desk, product, warehouse);
    int free = model.onHand(warehouse) - reserved;
    Map<String, Integer> lots = model.lots(warehouse);
    if (free < 1) {
      return "nothing to adjust";
    } else if (random.nextBoolean()) {
      int quantity = 1 + random.nextInt(free);
      desk.adjust(product, warehouse, -quantity, "loss", null);
      model.takeOut(warehouse, quantity, reserved);
      return "lost";
    }
    String lot = new ArrayList<>(lots.keySet()).get(random.nextInt(lots.size()));
    int quantity = 1 + random.nextInt(Math.min(free, lots.get(lot)));
    desk.adjust(product, warehouse, -quantity, "expired", lot);
    model.takeNamed(warehouse, lot, quantity);
    return "written off";
  }

  private String count(LotDesk desk, long product, int warehouse) throws SQLException {
    LotModel model = models.get(product);
    int counted = Math.max(0, model.onHand(warehouse) + random.nextInt(7) - 3);
    int difference = counted - model.onHand(warehouse);
    desk.count(product, warehouse, counted);
    if (difference > 0) {
      model.surplus(warehouse, difference);
    } else if (difference < 0) {
      model.takeOut(warehouse, -difference, reserved(desk, product, warehouse));
    }
    return "counted";
  }

  private String takeBack(LotDesk desk, int warehouse, long product) throws SQLException {
    List<String> mine = orders.stream().filter(order -> order.endsWith("/" + product)).toList();
    if (mine.isEmpty()) {
      return "nothing shipped";
    }
    String order = mine.get(random.nextInt(mine.size())).split("/")[0];
    int there = models.get(product).withCustomer(order);
    if (there == 0) {
      return "nothing left to come back";
    }
    int back = 1 + random.nextInt(there);
    desk.takeBack(order, warehouse, back);
    models.get(product).takeBack(order, warehouse, back);
    return "came back";
  }

  /** A cart keeps something for an hour, so that goods out meet reservations. */
  private String hold(LotDesk desk, long product) throws SQLException {
    if (promised(desk, product) < 1) {
      return "nothing to hold";
    }
    try (ShopClient shop = desk.store().enter()) {
      UUID cart = shop.cart();
      shop.put(cart, "P-" + product, "1").reserve(cart, 60);
    }
    return "held";
  }

  private int promised(LotDesk desk, long product) throws SQLException {
    int sum = 0;
    for (int warehouse = 1; warehouse <= 2; warehouse++) {
      sum += Math.max(0, models.get(product).good(warehouse) - reserved(desk, product, warehouse));
    }
    return sum;
  }

  private static int reserved(LotDesk desk, long product, int warehouse) throws SQLException {
    return desk.number(
        """
        select coalesce(sum(reserved), 0)::integer from logistics.stock
        where product_id = ? and warehouse_id = ?
        """,
        product,
        warehouse);
  }

  private static int sellable(LotDesk desk, long product) throws SQLException {
    return desk.number(
        "select coalesce(sum(available), 0)::integer from logistics_api.sellable where product_id ="
            + " ?",
        product);
  }
}
