package plumbline.app.demo.company.warehouse;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import plumbline.app.demo.company.catalogue.Product;

/**
 * Pieces that came or went.
 *
 * @param at on the company's clock
 */
public record Movement(Place place, int quantity, Cause cause, LocalDateTime at) {
  /** A product in a warehouse. */
  public record Place(Product product, Warehouse warehouse) {}

  /** Why, after which document, and what the clerk wrote beside it. */
  public record Cause(String reason, String document, String note) {}

  /** What the pieces are worth at purchase price; negative when they left. */
  public BigDecimal value() {
    return place.product().prices().purchase().multiply(BigDecimal.valueOf(quantity));
  }
}
