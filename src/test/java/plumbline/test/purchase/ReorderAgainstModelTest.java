package plumbline.test.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.purchase.CentralPurchases;
import plumbline.domain.logistics.receiving.CentralReceiving;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.Receipt;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.reorder.CentralReorder;
import plumbline.domain.logistics.reorder.ReorderQuestion;
import plumbline.domain.logistics.transfer.Arrival;
import plumbline.domain.logistics.transfer.CentralTransfers;
import plumbline.domain.logistics.transfer.NewTransfer;
import plumbline.domain.logistics.transfer.TransferResult;
import plumbline.test.storefront.Store;

/**
 * What is proposed, held against a model in memory that knows stock, minimum, sales and what is on
 * its way from suppliers and other warehouses, while all of these change by chance.
 */
class ReorderAgainstModelTest {
  private static final int PRODUCTS = 6;
  private static final int OTHER = PRODUCTS + 1;
  private static final int STEPS = 150;
  private static final int DAYS = 10;
  private static final int WEEKS = 2;

  private static Store store;
  private static CentralDatabase clerk;
  private static CentralReceiving receiving;
  private static CentralTransfers transfers;

  private final Map<String, BigDecimal> onHand = new HashMap<>();
  private final Map<String, BigDecimal> minimum = new HashMap<>();
  private final Map<String, BigDecimal> sold = new HashMap<>();
  private final List<Coming> coming = new ArrayList<>();

  /** An order of one product, or a transfer of one; the rest of it is on its way. */
  private static final class Coming {
    final UUID id = UUID.randomUUID();
    final boolean transfer;
    final int product;
    final int warehouse;
    final int quantity;
    int received;

    Coming(boolean transfer, int product, int warehouse, int quantity) {
      this.transfer = transfer;
      this.product = product;
      this.warehouse = warehouse;
      this.quantity = quantity;
    }
  }

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(ReorderAgainstModelTest.class, PRODUCTS + 1, 40);
    clerk = CentralDatabase.open(store.database().url(), store.clerk());
    receiving = new CentralReceiving(clerk);
    transfers = new CentralTransfers(clerk);
  }

  @AfterAll
  static void close() {
    clerk.close();
  }

  @Test
  void a_proposal_is_what_is_needed_less_what_is_there_and_what_is_coming() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random chance = new Random(seed);
    for (int product = 1; product <= PRODUCTS; product++) {
      for (int warehouse = 1; warehouse <= 2; warehouse++) {
        onHand.put(key(product, warehouse), new BigDecimal(40));
      }
    }
    for (int step = 0; step < STEPS; step++) {
      change(chance);
      int warehouse = 1 + chance.nextInt(2);
      assertThat(proposed(warehouse))
          .as("seed %d, step %d", seed, step)
          .isEqualTo(expected(warehouse));
    }
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void what_is_ordered_is_not_proposed_again() throws Exception {
    store.database().execute("update logistics.stock set minimum = 90 where product_id = " + OTHER);
    var question = new ReorderQuestion(1, DAYS, WEEKS);
    var before =
        new CentralReorder(clerk)
            .proposal(question, 100).stream().filter(r -> r.productId() == OTHER).findFirst();
    assertThat(before).isPresent();
    UUID id = UUID.randomUUID();
    order(id, OTHER, 1, before.get().proposed());
    assertThat(new CentralReorder(clerk).proposal(question, 100))
        .noneMatch(row -> row.productId() == OTHER);
    var order = new CentralPurchases(clerk, receiving).find(id).orElseThrow().purchase().order();
    receiving.close(order, "not made any more");
    assertThat(new CentralReorder(clerk).proposal(question, 100))
        .anySatisfy(row -> assertThat(row.proposed()).isEqualTo(before.get().proposed()));
  }

  private void change(Random chance) throws SQLException {
    int product = 1 + chance.nextInt(PRODUCTS);
    int warehouse = 1 + chance.nextInt(2);
    int quantity = 1 + chance.nextInt(30);
    switch (chance.nextInt(6)) {
      case 0 -> {
        minimum.put(key(product, warehouse), new BigDecimal(quantity * 4));
        store
            .database()
            .execute(
                "update logistics.stock set minimum = %d where product_id = %d and warehouse_id = %d"
                    .formatted(quantity * 4, product, warehouse));
      }
      case 1 -> sell(product, warehouse, quantity);
      case 2 -> {
        Coming order = new Coming(false, product, warehouse, quantity);
        order(order.id, product, warehouse, new BigDecimal(quantity));
        coming.add(order);
      }
      case 3 -> send(product, warehouse, quantity);
      default -> arrive(chance);
    }
  }

  private void sell(int product, int warehouse, int quantity) throws SQLException {
    String key = key(product, warehouse);
    if (onHand.get(key).intValue() < quantity) {
      return;
    }
    store
        .database()
        .execute(
            ("insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                    + " values (gen_random_uuid(), %d, %d, -%d, 'shipment')")
                .formatted(product, warehouse, quantity));
    onHand.merge(key, new BigDecimal(-quantity), BigDecimal::add);
    sold.merge(key, new BigDecimal(quantity), BigDecimal::add);
  }

  private void send(int product, int to, int quantity) throws SQLException {
    String from = key(product, 3 - to);
    if (onHand.get(from).intValue() < quantity) {
      return;
    }
    Coming transfer = new Coming(true, product, to, quantity);
    assertThat(
            transfers.send(new NewTransfer(transfer.id, 3 - to, to, "", lines(product, quantity))))
        .isInstanceOf(TransferResult.Done.class);
    onHand.merge(from, new BigDecimal(-quantity), BigDecimal::add);
    coming.add(transfer);
  }

  /** All of a transfer, some of an order, or the order's rest will not come. */
  private void arrive(Random chance) throws SQLException {
    if (coming.isEmpty()) {
      return;
    }
    Coming one = coming.get(chance.nextInt(coming.size()));
    if (!one.transfer && chance.nextInt(3) == 0) {
      var order =
          new CentralPurchases(clerk, receiving).find(one.id).orElseThrow().purchase().order();
      receiving.close(order, "not made any more");
      coming.remove(one);
      return;
    }
    int rest = one.quantity - one.received;
    int now = one.transfer ? rest : 1 + chance.nextInt(rest);
    if (one.transfer) {
      transfers.receive(new Arrival(UUID.randomUUID(), one.id, lines(one.product, now), ""));
    } else {
      assertThat(
              receiving.receive(
                  new Receipt(
                      UUID.randomUUID(), one.id, one.warehouse, "", lines(one.product, now))))
          .isInstanceOf(ReceiptResult.Received.class);
    }
    onHand.merge(key(one.product, one.warehouse), new BigDecimal(now), BigDecimal::add);
    one.received += now;
    if (one.received == one.quantity) {
      coming.remove(one);
    }
  }

  private Map<Long, String> expected(int warehouse) {
    Map<Long, String> all = new TreeMap<>();
    for (int product = 1; product <= PRODUCTS; product++) {
      String key = key(product, warehouse);
      BigDecimal perDay =
          sold.getOrDefault(key, BigDecimal.ZERO)
              .divide(new BigDecimal(WEEKS * 7), 20, RoundingMode.HALF_UP);
      BigDecimal needed =
          minimum
              .getOrDefault(key, BigDecimal.ZERO)
              .add(perDay.multiply(new BigDecimal(DAYS)).setScale(3, RoundingMode.HALF_UP));
      BigDecimal onItsWay = BigDecimal.ZERO;
      for (Coming one : coming) {
        if (one.product == product && one.warehouse == warehouse) {
          onItsWay = onItsWay.add(new BigDecimal(one.quantity - one.received));
        }
      }
      BigDecimal missing = needed.subtract(onHand.get(key)).subtract(onItsWay);
      if (missing.signum() > 0) {
        all.put(
            (long) product,
            missing.setScale(0, RoundingMode.CEILING) + " with " + onItsWay + " coming");
      }
    }
    return all;
  }

  private static Map<Long, String> proposed(int warehouse) throws SQLException {
    Map<Long, String> all = new TreeMap<>();
    new CentralReorder(clerk)
        .proposal(new ReorderQuestion(warehouse, DAYS, WEEKS), 100).stream()
            .filter(row -> row.productId() != OTHER)
            .forEach(
                row ->
                    all.put(
                        row.productId(),
                        row.proposed().toBigIntegerExact()
                            + " with "
                            + row.incoming().toBigIntegerExact()
                            + " coming"));
    return all;
  }

  private static void order(UUID id, int product, int warehouse, BigDecimal quantity)
      throws SQLException {
    assertThat(
            receiving.order(
                new NewPurchaseOrder(
                    id,
                    "Alfa",
                    warehouse,
                    LocalDate.of(2026, 12, 1),
                    List.of(new GoodsLine(product, quantity)))))
        .isInstanceOf(ReceiptResult.Received.class);
  }

  private static List<GoodsLine> lines(int product, int quantity) {
    return List.of(new GoodsLine(product, new BigDecimal(quantity)));
  }

  private static String key(int product, int warehouse) {
    return product + " in " + warehouse;
  }
}
