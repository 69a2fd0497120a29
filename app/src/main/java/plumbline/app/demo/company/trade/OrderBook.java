package plumbline.app.demo.company.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.catalogue.Catalogue;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.Weighted;
import plumbline.app.demo.company.clientele.Clientele;
import plumbline.app.demo.company.clientele.Customer;

/**
 * The orders of twelve months. What an order holds, its number and whether it is still open depend
 * on the seed alone; only its date moves with the anchor.
 *
 * @param orders exactly {@link #SIZE}, as they were placed
 */
public record OrderBook(List<Order> orders) {
  public static final int SIZE = 8_000;
  public static final int OPEN = 500;

  private static final int FIRST_NUMBER = 24_017;
  private static final BigDecimal FREE_FROM = new BigDecimal("150000");
  private static final List<Integer> FEES = List.of(1_490, 1_490, 1_990, 1_990, 2_990, 4_900);

  /**
   * @param unsold products nobody has ordered yet
   */
  public static OrderBook of(
      long seed, Catalogue catalogue, Clientele clientele, Set<String> unsold, BusinessDays days) {
    Basket basket = new Basket(catalogue, unsold, seed);
    Weighted<Customer> buyers =
        new Weighted<>(clientele.customers(), customer -> customer.terms().weight());
    List<LocalDateTime> moments = Season.moments(days, SIZE, Chance.of(seed, "season"));
    Set<Integer> open = OpenOrders.of(seed);
    List<Order> orders = new ArrayList<>();
    int number = FIRST_NUMBER;
    for (int i = 0; i < SIZE; i++) {
      Chance chance = Chance.of(seed, "order", i);
      number += chance.between(1, 3);
      Customer customer = buyers.draw(chance);
      List<OrderLine> lines = basket.fill(customer, chance);
      BigDecimal fee = shipping(lines, chance);
      Fulfilment fulfilment = fulfilment(open.contains(i), i, moments.get(i), days, chance);
      orders.add(new Order(number, customer, moments.get(i), lines, fee, fulfilment));
    }
    return new OrderBook(List.copyOf(orders));
  }

  /** One in seven fetches the goods, large orders travel free. */
  private static BigDecimal shipping(List<OrderLine> lines, Chance chance) {
    BigDecimal fee = BigDecimal.valueOf(chance.oneOf(FEES)).setScale(2);
    boolean fetched = chance.in100(14);
    boolean free = Amounts.of(lines, BigDecimal.ZERO).net().compareTo(FREE_FROM) >= 0;
    return fetched || (free && chance.in100(60)) ? BigDecimal.ZERO.setScale(2) : fee;
  }

  /** One in four of what was picked has left as well. */
  private static Fulfilment.Stage picked(int index) {
    return index % 4 == 0 ? Fulfilment.Stage.SHIPPED : Fulfilment.Stage.PICKED;
  }

  private static Fulfilment fulfilment(
      boolean open, int index, LocalDateTime placed, BusinessDays days, Chance chance) {
    if (open) {
      return new Fulfilment.Waiting(
          index > SIZE - 60
              ? Fulfilment.Stage.ACCEPTED
              : chance.in100(25) ? picked(index) : Fulfilment.Stage.RESERVED);
    }
    int wait = chance.in100(80) ? chance.below(3) : chance.between(2, 9);
    LocalDate day = placed.toLocalDate();
    return new Fulfilment.Shipped(days.after(day, placed.getHour() >= 15 ? wait + 1 : wait));
  }
}
