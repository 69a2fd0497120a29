package plumbline.domain.logistics.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One order with everything that happened to it, all read at one moment. */
public record CustomerOrder(
    OrderSummary summary,
    String address,
    List<OrderProgress> lines,
    List<HeldStock> held,
    List<Shipment> shipments,
    List<GoodsReturn> returns,
    List<OrderStep> history) {

  public CustomerOrder {
    lines = List.copyOf(lines);
    held = List.copyOf(held);
    shipments = List.copyOf(shipments);
    returns = List.copyOf(returns);
    history = List.copyOf(history);
  }

  /** The list somebody is picking, or that is picked and waits to be shipped. */
  public Optional<Shipment> underWay() {
    return shipments.stream().filter(Shipment::isUnderWay).findFirst();
  }

  /** The warehouses that hold goods for it, by id. */
  public Map<Integer, String> warehouses() {
    Map<Integer, String> found = new LinkedHashMap<>();
    held.forEach(stock -> found.put(stock.warehouseId(), stock.warehouse()));
    return found;
  }
}
