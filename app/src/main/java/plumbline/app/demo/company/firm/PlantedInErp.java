package plumbline.app.demo.company.firm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.planted.Plant;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.trade.Fulfilment;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.warehouse.Shelf;

/** What the company really has where the file says the ERP has something. */
final class PlantedInErp {
  private final Map<String, Product> products;
  private final Map<String, Customer> customers;
  private final Map<String, Order> openOrders;
  private final Map<String, Integer> available;

  PlantedInErp(Firm firm) {
    products = by(firm.catalogue().carried(), Product::sku);
    customers = by(firm.clientele().customers(), Customer::number);
    openOrders =
        firm.orders().orders().stream()
            .filter(order -> order.fulfilment() instanceof Fulfilment.Waiting)
            .collect(Collectors.toMap(order -> String.valueOf(order.number()), order -> order));
    available =
        firm.stock().shelves().stream()
            .collect(
                Collectors.toMap(
                    shelf -> shelf.place().product().sku(), Shelf::available, Integer::sum));
  }

  private static <T> Map<String, T> by(Iterable<T> things, Function<T, String> key) {
    Map<String, T> map = new HashMap<>();
    things.forEach(thing -> map.put(key.apply(thing), thing));
    return map;
  }

  /** Throws when the file says of the ERP what is not so in the company. */
  void verify(Planted planted) {
    for (Plant plant : planted.all()) {
      if (!Objects.equals(plant.erp(), value(plant))) {
        throw new IllegalStateException(
            "planted.csv says %s, but the ERP has %s".formatted(plant, value(plant)));
      }
    }
  }

  /** In the form in which a comparison shows it; null when there is nothing. */
  private @Nullable String value(Plant plant) {
    return switch (plant.entity()) {
      case "product" -> product(plant);
      case "customer" -> customer(plant);
      case "stock" -> {
        Integer quantity = available.get(plant.key());
        yield quantity == null ? null : quantity.toString();
      }
      case "order" -> {
        Order order = openOrders.get(plant.key());
        yield order == null ? null : money(order.goods().gross());
      }
      default -> throw new IllegalStateException("planted.csv: " + plant);
    };
  }

  private @Nullable String product(Plant plant) {
    Product product = products.get(plant.key());
    if (product == null || !product.published()) {
      return null;
    }
    return switch (plant.field()) {
      case "record" -> product.sku();
      case "name" -> product.name();
      case "regular_price" -> money(product.prices().regular());
      case "sale_price" -> money(product.prices().sale());
      case "tax_class" -> {
        String shopClass = product.family().vat().shopClass();
        yield shopClass.isEmpty() ? "standard" : shopClass;
      }
      default -> throw new IllegalStateException("planted.csv: " + plant);
    };
  }

  private @Nullable String customer(Plant plant) {
    Customer customer = customers.get(plant.key());
    if (customer == null || !customer.terms().online()) {
      return null;
    }
    return switch (plant.field()) {
      case "record" -> customer.number();
      case "email" -> customer.email();
      case "address" -> customer.address().fourLines();
      default -> throw new IllegalStateException("planted.csv: " + plant);
    };
  }

  private static @Nullable String money(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.setScale(2).toPlainString();
  }
}
