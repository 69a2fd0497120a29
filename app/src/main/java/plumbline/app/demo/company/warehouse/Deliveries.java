package plumbline.app.demo.company.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.catalogue.Product;

/** Gathers the receipts of one supplier on one day under one delivery note. */
final class Deliveries {
  private record Key(Supplier supplier, LocalDate day) {}

  private final List<Supplier> suppliers;
  private final Map<Key, Delivery> deliveries = new LinkedHashMap<>();

  Deliveries(List<Supplier> suppliers) {
    this.suppliers = suppliers;
  }

  /** Several suppliers of one group share its products. */
  static Supplier supplierOf(Product product, List<Supplier> suppliers) {
    String group = product.family().group();
    List<Supplier> fitting = suppliers.stream().filter(s -> s.delivers(group)).toList();
    if (fitting.isEmpty()) {
      throw new IllegalStateException("Nobody delivers " + group);
    }
    Product counted = product.parent() == null ? product : product.parent();
    return fitting.get(counted.id() % fitting.size());
  }

  /** The same movements, each receipt with the number of its delivery note. */
  List<Movement> document(List<Movement> movements) {
    List<Movement> documented = new ArrayList<>();
    for (Movement movement : movements) {
      documented.add(movement.cause().reason().equals("receipt") ? received(movement) : movement);
    }
    return documented;
  }

  private Movement received(Movement movement) {
    LocalDate day = movement.at().toLocalDate();
    Supplier supplier = supplierOf(movement.place().product(), suppliers);
    Delivery delivery =
        deliveries.computeIfAbsent(
            new Key(supplier, day),
            _ -> new Delivery(supplier, day, noteNumber(), new ArrayList<>()));
    var cause = new Movement.Cause("receipt", delivery.note(), supplier.name());
    Movement documented = new Movement(movement.place(), movement.quantity(), cause, movement.at());
    delivery.receipts().add(documented);
    return documented;
  }

  private String noteNumber() {
    return "DN-%05d".formatted(deliveries.size() + 1);
  }

  List<Delivery> inOrder() {
    return List.copyOf(deliveries.values());
  }
}
