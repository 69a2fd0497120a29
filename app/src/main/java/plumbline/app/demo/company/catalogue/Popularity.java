package plumbline.app.demo.company.catalogue;

/**
 * How much a product is asked for.
 *
 * @param rank its place among all products, 0 the most wanted and 1 the least
 */
public record Popularity(double rank) {
  /** How often it is ordered, compared with the others. */
  public double weight() {
    return 1 / StrictMath.pow(rank + 0.01, 1.15);
  }
}
