package plumbline.app.demo.company.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderBook;
import plumbline.app.demo.company.trade.OrderLine;

/**
 * Everything that moved in the three warehouses in twelve months, and what stands there after it.
 *
 * @param movements in order of time
 */
public record StockYear(
    List<Movement> movements,
    List<Reservation> reservations,
    List<Shelf> shelves,
    List<Delivery> deliveries) {
  private static final double IN_ALL_WAREHOUSES = 0.22;

  /**
   * @param stocked the products that lie on shelves
   * @param found for some products that lie in the central warehouse only, what a last count must
   *     leave available
   */
  public static StockYear of(
      long seed,
      List<Product> stocked,
      OrderBook orders,
      BusinessDays days,
      Map<String, Integer> found) {
    Map<Movement.Place, Demand> demands = places(seed, stocked);
    allot(orders, demands);
    List<Supplier> suppliers = Supplier.all(seed, days);
    List<Movement> movements = new ArrayList<>();
    List<Reservation> reservations = new ArrayList<>();
    List<Shelf> shelves = new ArrayList<>();
    demands.forEach(
        (place, demand) -> {
          Chance chance =
              Chance.of(seed, place.warehouse().code() + " shelf of " + place.product().sku());
          var history =
              new ShelfHistory(
                  place, Deliveries.supplierOf(place.product(), suppliers), days, demand, chance);
          Integer counted = found.get(place.product().sku());
          if (counted != null) {
            history.countedAt(counted + demand.reserved());
          }
          movements.addAll(history.movements());
          reservations.addAll(demand.reservations());
          shelves.add(history.shelf(demand.reserved()));
        });
    movements.sort(
        Comparator.comparing(Movement::at)
            .thenComparingInt(movement -> movement.place().product().id())
            .thenComparing(movement -> movement.place().warehouse()));
    reservations.sort(
        Comparator.comparing(Reservation::at)
            .thenComparingInt(reservation -> reservation.place().product().id()));
    var deliveries = new Deliveries(suppliers);
    List<Movement> documented = deliveries.document(movements);
    return new StockYear(documented, reservations, shelves, deliveries.inOrder());
  }

  /** What is much asked for lies in every warehouse, the rest in Budapest. */
  private static Map<Movement.Place, Demand> places(long seed, List<Product> stocked) {
    Map<Movement.Place, Demand> places = new LinkedHashMap<>();
    for (Product product : stocked) {
      places.put(new Movement.Place(product, Warehouse.CENTRAL), new Demand());
      if (product.popularity(seed).rank() < IN_ALL_WAREHOUSES) {
        places.put(new Movement.Place(product, Warehouse.GYOR), new Demand());
        places.put(new Movement.Place(product, Warehouse.SZEGED), new Demand());
      }
    }
    return places;
  }

  private static void allot(OrderBook orders, Map<Movement.Place, Demand> demands) {
    for (Order order : orders.orders()) {
      Warehouse near = Warehouse.near(order.customer().address());
      for (OrderLine line : order.lines()) {
        if (line.product().isStocked()) {
          Movement.Place wished = new Movement.Place(line.product(), near);
          Movement.Place place =
              demands.containsKey(wished)
                  ? wished
                  : new Movement.Place(line.product(), Warehouse.CENTRAL);
          Demand demand = demands.get(place);
          if (demand == null) {
            throw new IllegalStateException(line.product().sku() + " was sold but never stocked");
          }
          demand.add(order, line, place);
        }
      }
    }
  }
}
