package plumbline.views.counts;

import java.util.UUID;
import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The screens of counting, on the warehouse's desk. */
public sealed interface CountLink extends Link {
  @Override
  default String desk() {
    return StockLink.DESK;
  }

  /** All counts. */
  record Counts() implements CountLink {}

  /** One count. */
  record Counting(UUID id) implements CountLink {}
}
