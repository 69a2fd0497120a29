package plumbline.test.storefront;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import plumbline.domain.central.Rows;

/** Meanwhile in the warehouse: some orders are accepted, picked and shipped, some cancelled. */
final class ClerkAtWork implements Callable<Void> {
  private static final int ACTS = 25;

  private final Store store;
  private final Random random;

  ClerkAtWork(Store store, Random random) {
    this.store = store;
    this.random = random;
  }

  @Override
  public Void call() throws SQLException {
    for (int act = 0; act < ACTS; act++) {
      List<String> open =
          store.list(
              "select number from storefront.sales_order where state in ('placed', 'accepted',"
                  + " 'reserved', 'picked') order by number");
      if (!open.isEmpty()) {
        work(open.get(random.nextInt(open.size())));
      }
    }
    return null;
  }

  private void work(String order) throws SQLException {
    try (Connection clerk = store.clerkAtWork()) {
      call(clerk, "logistics_api.accept_order(?)", order);
      if (random.nextInt(4) == 0) {
        call(clerk, "logistics_api.cancel_order(?, 'not wanted')", order);
        return;
      }
      for (int warehouse = 1; warehouse <= 2; warehouse++) {
        ship(clerk, order, warehouse);
      }
      call(clerk, "logistics_api.cancel_rest(?, 'not enough')", order);
    } catch (SQLException refused) {
      if (!String.valueOf(refused.getSQLState()).startsWith("PL2")) {
        throw refused;
      }
    }
  }

  private void ship(Connection clerk, String order, int warehouse) throws SQLException {
    UUID list = UUID.randomUUID();
    try {
      call(clerk, "logistics_api.start_picking(?, ?, ?)", list, order, warehouse);
    } catch (SQLException nothingHere) {
      if (!"PL223".equals(nothingHere.getSQLState())) {
        throw nothingHere;
      }
      return;
    }
    Rows.list(
        clerk,
        "select logistics_api.pick(shipment_id, line_no, quantity) from"
            + " logistics_api.shipment_line where shipment_id = ?",
        row -> true,
        list);
    call(clerk, "logistics_api.finish_picking(?)", list);
    call(clerk, "logistics_api.ship(?)", list);
  }

  private static void call(Connection clerk, String function, Object... parameters)
      throws SQLException {
    Rows.list(clerk, "select " + function, row -> true, parameters);
  }
}
