package plumbline.test.valuation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** A moving average as an accountant would keep it on cards, one per product. */
final class AverageModel {
  /** What went out for an order and is not back. */
  private static final class Gone {
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal value = BigDecimal.ZERO;
  }

  private final Map<Long, BigDecimal> quantities = new HashMap<>();
  private final Map<Long, BigDecimal> values = new HashMap<>();
  private final Map<String, BigDecimal> accounts = new HashMap<>();
  private final Map<String, Gone> orders = new HashMap<>();

  BigDecimal quantity(long product) {
    return quantities.getOrDefault(product, BigDecimal.ZERO);
  }

  BigDecimal value(long product) {
    return values.getOrDefault(product, BigDecimal.ZERO.setScale(2));
  }

  /** The balance of an account after all of it is posted. */
  BigDecimal balance(String account) {
    return accounts.getOrDefault(account, BigDecimal.ZERO.setScale(2));
  }

  private static BigDecimal cents(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  private BigDecimal atAverage(long product, BigDecimal quantity) {
    BigDecimal there = quantity(product);
    if (there.signum() == 0) {
      return cents(quantity.multiply(ValuedStore.purchasePrice(product)));
    }
    return quantity.multiply(value(product)).divide(there, 2, RoundingMode.HALF_UP);
  }

  private BigDecimal change(long product, BigDecimal quantity, BigDecimal worth, String account) {
    quantities.merge(product, quantity, BigDecimal::add);
    values.put(product, value(product).add(worth));
    accounts.merge("261", worth, BigDecimal::add);
    accounts.merge(account, worth.negate(), BigDecimal::add);
    return worth;
  }

  void in(long product, BigDecimal quantity, BigDecimal price) {
    change(product, quantity, cents(quantity.multiply(price)), "458");
  }

  void found(long product, BigDecimal quantity) {
    change(product, quantity, atAverage(product, quantity), "866");
  }

  BigDecimal out(long product, BigDecimal quantity, String account) {
    BigDecimal worth =
        quantity.compareTo(quantity(product)) == 0 ? value(product) : atAverage(product, quantity);
    change(product, quantity.negate(), worth.negate(), account);
    return worth;
  }

  void ship(String order, long product, BigDecimal quantity) {
    BigDecimal worth = out(product, quantity, "814");
    Gone gone = orders.computeIfAbsent(order, _ -> new Gone());
    gone.quantity = gone.quantity.add(quantity);
    gone.value = gone.value.add(worth);
  }

  void takeBack(String order, long product, BigDecimal quantity) {
    Gone gone = orders.get(order);
    BigDecimal worth = gone.value.multiply(quantity).divide(gone.quantity, 2, RoundingMode.HALF_UP);
    gone.quantity = gone.quantity.subtract(quantity);
    gone.value = gone.value.subtract(worth);
    change(product, quantity, worth, "814");
  }
}
