package plumbline.app.demo.company.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.chance.Chance;

/** Every product a family could have, not yet numbered. */
final class Candidates {
  private Candidates() {}

  static List<Product> simple(Family family, long seed) {
    List<Product> products = new ArrayList<>();
    for (Combination combination : Combination.of(family.axes())) {
      String sku = combination.coded(family.naming().sku());
      String name = combination.labelled(family.naming().name());
      products.add(
          product(family, combination, new Name(sku, name, ""), ProductKind.SIMPLE, null, seed));
    }
    return products;
  }

  /** The last axis makes the variations, which cost the same whatever their size. */
  static List<Product> variable(Family family, long seed) {
    List<Product> products = new ArrayList<>();
    List<Axis> headings = family.axes().subList(0, 2);
    for (Combination combination : Combination.of(headings)) {
      String sku = combination.coded(family.naming().sku());
      String name = combination.labelled(family.naming().name());
      Product parent =
          product(
              family,
              combination,
              new Name(sku.replace("{3}", ""), name, ""),
              ProductKind.VARIABLE,
              null,
              seed);
      products.add(parent);
      for (Axis.Choice size : family.axes().get(2).choices()) {
        Name variation =
            new Name(sku.replace("{3}", size.code()), name + " - " + size.label(), size.label());
        products.add(product(family, combination, variation, ProductKind.VARIATION, parent, seed));
      }
    }
    return products;
  }

  private record Name(String sku, String name, String option) {}

  private static Product product(
      Family family,
      Combination combination,
      Name name,
      ProductKind kind,
      @Nullable Product parent,
      long seed) {
    Prices prices =
        parent == null
            ? Pricing.of(family, combination, Chance.of(seed, "price of " + name.sku()))
            : parent.prices();
    return new Product(
        0,
        new Product.Article(name.sku(), "", name.name(), kind, name.option()),
        family,
        prices,
        parent,
        true);
  }
}
