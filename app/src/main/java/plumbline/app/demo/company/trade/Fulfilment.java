package plumbline.app.demo.company.trade;

import java.time.LocalDate;
import java.util.Locale;

/** What became of an order. */
public sealed interface Fulfilment {
  /** The goods left, with the invoice. */
  record Shipped(LocalDate day) implements Fulfilment {}

  /** Not invoiced yet. */
  record Waiting(Stage stage) implements Fulfilment {}

  /** How far a waiting order is: up to the last, its goods are kept for the buyer. */
  enum Stage {
    ACCEPTED,
    RESERVED,
    PICKED,
    /** The goods left on the last day and wait for their invoice. */
    SHIPPED
  }

  /** Whether the goods have left and nobody has invoiced them. */
  default boolean isToInvoice() {
    return this instanceof Waiting(Stage stage) && stage == Stage.SHIPPED;
  }

  /** The state as the ERP stores it. */
  default String state() {
    return switch (this) {
      case Shipped _ -> "invoiced";
      case Waiting(Stage stage) -> stage.name().toLowerCase(Locale.ROOT);
    };
  }
}
