package plumbline.test.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import plumbline.domain.central.Rows;
import plumbline.test.storefront.Store;

/** Accepts, picks what is on the shelf and ships it, and puts away what comes in. */
final class Picker implements Callable<Void> {
  private static final int WAREHOUSE = 1;

  private record Line(int number, int product, int quantity) {}

  private final Store store;
  private final Shelves shelves;
  private final AtomicBoolean counted;
  private final CountDownLatch sold;
  private final Random random;

  Picker(Store store, Shelves shelves, AtomicBoolean counted, CountDownLatch sold, Random random) {
    this.store = store;
    this.shelves = shelves;
    this.counted = counted;
    this.sold = sold;
    this.random = random;
  }

  @Override
  public Void call() throws Exception {
    try (Connection clerk = store.clerkAtWork()) {
      for (int act = 0; act < 10 || !counted.get(); act++) {
        if (random.nextInt(5) == 0) {
          receive();
        }
        List<String> open =
            Rows.list(
                clerk,
                "select number from storefront_api.sales_order"
                    + " where state in ('placed', 'accepted', 'reserved', 'picked')"
                    + " order by random() limit 1",
                row -> row.getString(1));
        for (String order : open) {
          ship(clerk, order);
        }
      }
    }
    return null;
  }

  private void receive() throws Exception {
    int product = 1 + random.nextInt(RelativeCountTest.PRODUCTS);
    shelves.at(
        List.of(product),
        () -> {
          store
              .database()
              .execute(
                  "insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                      + " values (gen_random_uuid(), %d, %d, 3, 'receipt')"
                          .formatted(product, WAREHOUSE));
          shelves.change(product, 3);
        });
  }

  private void ship(Connection clerk, String order) throws Exception {
    UUID list = UUID.randomUUID();
    try {
      call(clerk, "logistics_api.accept_order(?)", order);
      call(clerk, "logistics_api.start_picking(?, ?, ?)", list, order, WAREHOUSE);
      List<Line> lines =
          Rows.list(
              clerk,
              "select line_no, product_id, quantity from logistics_api.shipment_line"
                  + " where shipment_id = ? order by line_no",
              row -> new Line(row.getInt(1), row.getInt(2), row.getInt(3)),
              list);
      shelves.at(lines.stream().map(Line::product).toList(), () -> take(clerk, list, lines));
    } catch (SQLException refused) {
      if (!String.valueOf(refused.getSQLState()).startsWith("PL22")) {
        throw refused;
      }
      giveUp(clerk, list);
    }
  }

  private void take(Connection clerk, UUID list, List<Line> lines) throws SQLException {
    int[] left = new int[RelativeCountTest.PRODUCTS + 1];
    lines.forEach(line -> left[line.product()] = shelves.look(line.product()));
    int[] taken = new int[left.length];
    for (Line line : lines) {
      int part = Math.min(left[line.product()] - taken[line.product()], line.quantity());
      call(clerk, "logistics_api.pick(?, ?, ?::numeric)", list, line.number(), part);
      taken[line.product()] += part;
    }
    call(clerk, "logistics_api.finish_picking(?)", list);
    call(clerk, "logistics_api.ship(?)", list);
    lines.stream()
        .map(Line::product)
        .distinct()
        .forEach(product -> shelves.change(product, -taken[product]));
    sold.countDown();
  }

  private static void giveUp(Connection clerk, UUID list) throws SQLException {
    try {
      call(clerk, "logistics_api.cancel_picking(?)", list);
    } catch (SQLException noSuchList) {
      if (!"PL404".equals(noSuchList.getSQLState())) {
        throw noSuchList;
      }
    }
  }

  private static void call(Connection clerk, String function, Object... parameters)
      throws SQLException {
    Rows.list(clerk, "select " + function, row -> true, parameters);
  }
}
