package plumbline.app.demo.company.catalogue;

import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.chance.Chance;

/**
 * A product as the ERP keeps it.
 *
 * @param id its number in the ERP, from 1
 * @param parent the product this one is a variation of
 * @param published whether it is meant to be in the shop
 */
public record Product(
    int id,
    Article article,
    Family family,
    Prices prices,
    @Nullable Product parent,
    boolean published) {
  /** What stands on the label; the option tells a variation from its siblings. */
  public record Article(String sku, String barcode, String name, ProductKind kind, String option) {
    Article withBarcode(String given) {
      return new Article(sku, given, name, kind, option);
    }
  }

  public String sku() {
    return article.sku();
  }

  public String name() {
    return article.name();
  }

  public ProductKind kind() {
    return article.kind();
  }

  /** Whether it has a price and can be put on a shelf; a variable product is only a heading. */
  public boolean isSold() {
    return article.kind() != ProductKind.VARIABLE;
  }

  /** Whether it lies on shelves; a course does not. */
  public boolean isStocked() {
    return isSold() && published && !family.group().equals("courses");
  }

  public Popularity popularity(long seed) {
    return new Popularity(Chance.of(seed, "popularity of " + sku()).fraction());
  }
}
