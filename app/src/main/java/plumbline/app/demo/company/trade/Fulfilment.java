package plumbline.app.demo.company.trade;

import java.time.LocalDate;
import java.util.Locale;

/** What became of an order. */
public sealed interface Fulfilment {
  /** The goods left, with the invoice. */
  record Shipped(LocalDate day) implements Fulfilment {}

  /** The goods are kept for the buyer and have not left. */
  record Waiting(Stage stage) implements Fulfilment {}

  /** How far a waiting order is. */
  enum Stage {
    ACCEPTED,
    RESERVED,
    PICKED
  }

  /** The state as the ERP stores it. */
  default String state() {
    return switch (this) {
      case Shipped _ -> "invoiced";
      case Waiting(Stage stage) -> stage.name().toLowerCase(Locale.ROOT);
    };
  }
}
