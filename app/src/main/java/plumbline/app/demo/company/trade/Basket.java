package plumbline.app.demo.company.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.catalogue.Catalogue;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.Weighted;
import plumbline.app.demo.company.clientele.Customer;

/** What a customer puts into an order: few products are bought by many. */
final class Basket {
  private static final BigDecimal DEAR = new BigDecimal("20000");
  private static final List<Integer> LINES = List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8);

  private final Weighted<Product> popular;

  Basket(Catalogue catalogue, Set<String> unsold, long seed) {
    List<Product> sold = new ArrayList<>();
    for (Product product : catalogue.carried()) {
      if (product.isSold() && product.published() && !unsold.contains(product.sku())) {
        sold.add(product);
      }
    }
    popular = new Weighted<>(sold, product -> product.popularity(seed).weight());
  }

  List<OrderLine> fill(Customer customer, Chance chance) {
    int wanted = chance.oneOf(LINES);
    Set<String> taken = new HashSet<>();
    List<OrderLine> lines = new ArrayList<>();
    while (lines.size() < wanted) {
      Product product = popular.draw(chance);
      if (taken.add(product.sku())) {
        lines.add(new OrderLine(product, quantity(product, chance), price(product, customer)));
      }
    }
    return lines;
  }

  private static int quantity(Product product, Chance chance) {
    boolean dear = product.prices().regular().compareTo(DEAR) > 0;
    int lots = chance.in100(55) ? chance.between(1, 3) : chance.between(2, dear ? 3 : 12);
    return product.family().lot() * lots;
  }

  /** The sale price or the customer's own discount, whichever is less. */
  private static BigDecimal price(Product product, Customer customer) {
    BigDecimal discounted =
        product
            .prices()
            .regular()
            .multiply(customer.terms().tier().factor())
            .setScale(2, RoundingMode.HALF_UP);
    return discounted.min(product.prices().active());
  }
}
