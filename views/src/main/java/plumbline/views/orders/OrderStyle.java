package plumbline.views.orders;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the screens about orders. */
final class OrderStyle {
  private OrderStyle() {}

  static void dress(Parent screen) {
    screen.getStyleClass().addAll("desk-screen", "order-screen");
    URL sheet = OrderStyle.class.getResource("orders.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
