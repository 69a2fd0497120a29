package plumbline.views.invoices;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the screens about invoices. */
final class InvoiceStyle {
  private InvoiceStyle() {}

  static void dress(Parent screen) {
    screen.getStyleClass().addAll("desk-screen", "invoice-screen");
    URL sheet = InvoiceStyle.class.getResource("invoices.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
