package plumbline.app.demo.company.shop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.planted.Planted;

/**
 * The ids the shop gave to products and users, with the gaps that revisions and deleted accounts
 * leave. They depend on the seed alone.
 */
public final class ShopIds {
  private static final long FIRST_PRODUCT = 61;
  private static final long FIRST_USER = 5;

  private final Map<String, Long> products = new HashMap<>();
  private final Map<String, Long> linkedUsers = new LinkedHashMap<>();
  private final Map<Long, Customer> users = new LinkedHashMap<>();

  public ShopIds(long seed, Firm firm, Planted planted) {
    Chance gaps = Chance.of(seed, "shop ids");
    long id = FIRST_PRODUCT;
    List<Product> all = new ArrayList<>(firm.catalogue().carried());
    all.addAll(firm.catalogue().others());
    for (Product product : all) {
      id += gaps.between(1, 3);
      products.put(product.sku(), id);
    }
    long user = FIRST_USER;
    for (Customer customer : firm.clientele().customers()) {
      user += gaps.between(1, 3);
      if (customer.terms().online()
          && !planted.missingInShop("customer").contains(customer.number())) {
        linkedUsers.put(customer.number(), user);
        users.put(user, customer);
      }
    }
    for (Customer stranger : firm.clientele().strangers()) {
      user += gaps.between(1, 3);
      if (planted.missingInErp("customer").contains("shop:" + user)) {
        users.put(user, stranger);
      }
    }
  }

  long post(Product product) {
    Long id = products.get(product.sku());
    if (id == null) {
      throw new IllegalArgumentException("Not in the shop: " + product.sku());
    }
    return id;
  }

  /** The account behind each customer number that has one. */
  public Map<String, Long> linkedUsers() {
    return linkedUsers;
  }

  /** Who is behind each account, also those the ERP has never heard of. */
  Map<Long, Customer> users() {
    return users;
  }
}
