package plumbline.app.demo.company.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.app.demo.company.chance.Chance;

/**
 * The products the company carries, and the few of the same families it does not carry.
 *
 * @param carried exactly {@link #SIZE}, parents before their variations, ids counting from 1
 * @param others never in the ERP
 */
public record Catalogue(List<Product> carried, List<Product> others) {
  public static final int SIZE = 5_000;
  private static final int DISCONTINUED = 30;

  public static Catalogue of(long seed) {
    List<Product> candidates = new ArrayList<>();
    for (Family family : Family.all()) {
      candidates.addAll(
          family.variable() ? Candidates.variable(family, seed) : Candidates.simple(family, seed));
    }
    Set<String> dropped =
        skus(candidates, candidates.size() - SIZE, Chance.of(seed, "not carried"));
    List<Product> carried = new ArrayList<>();
    List<Product> others = new ArrayList<>();
    for (Product candidate : candidates) {
      (dropped.contains(candidate.sku()) ? others : carried).add(candidate);
    }
    Set<String> discontinued = skus(carried, DISCONTINUED, Chance.of(seed, "discontinued"));
    return new Catalogue(numbered(carried, discontinued), List.copyOf(others));
  }

  /** So many simple products, by chance. */
  private static Set<String> skus(List<Product> from, int count, Chance chance) {
    List<String> simple = new ArrayList<>();
    for (Product product : from) {
      if (product.kind() == ProductKind.SIMPLE && product.family().lot() > 1) {
        simple.add(product.sku());
      }
    }
    chance.shuffle(simple);
    return new HashSet<>(simple.subList(0, count));
  }

  private static List<Product> numbered(List<Product> carried, Set<String> discontinued) {
    Map<String, Product> bySku = new HashMap<>();
    List<Product> numbered = new ArrayList<>();
    for (Product product : carried) {
      Product parent = product.parent() == null ? null : bySku.get(product.parent().sku());
      Product kept =
          new Product(
              numbered.size() + 1,
              product
                  .article()
                  .withBarcode(Ean13.of(product.family().group(), numbered.size() + 1)),
              product.family(),
              product.prices(),
              parent,
              !discontinued.contains(product.sku()));
      numbered.add(kept);
      if (bySku.put(kept.sku(), kept) != null) {
        throw new IllegalStateException("Two products called " + kept.sku());
      }
    }
    return List.copyOf(numbered);
  }

  /** A product that is not carried, by its SKU. */
  public Optional<Product> other(String sku) {
    return others.stream().filter(product -> product.sku().equals(sku)).findFirst();
  }
}
