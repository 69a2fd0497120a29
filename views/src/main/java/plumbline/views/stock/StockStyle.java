package plumbline.views.stock;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The desk's own style sheet. */
final class StockStyle {
  private StockStyle() {}

  static void dress(Parent screen) {
    URL sheet = StockStyle.class.getResource("stock.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
