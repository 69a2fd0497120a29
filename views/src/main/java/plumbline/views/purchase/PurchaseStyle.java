package plumbline.views.purchase;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the screens about purchase orders. */
final class PurchaseStyle {
  private PurchaseStyle() {}

  static void dress(Parent screen) {
    screen.getStyleClass().addAll("desk-screen", "purchase-screen");
    URL sheet = PurchaseStyle.class.getResource("purchase.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
