package plumbline.views.payments;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the screens about payments. */
public final class PaymentStyle {
  private PaymentStyle() {}

  public static void dress(Parent screen) {
    screen.getStyleClass().addAll("desk-screen", "payment-screen");
    URL sheet = PaymentStyle.class.getResource("payments.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
