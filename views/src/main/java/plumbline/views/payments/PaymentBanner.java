package plumbline.views.payments;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.theme.Meaning;

/** What is wrong with the whole; not there while nothing is. */
public final class PaymentBanner extends HBox {
  public PaymentBanner(ObservableValue<String> sentence) {
    super(12);
    getStyleClass().add("payment-banner");
    setAlignment(Pos.CENTER_LEFT);
    Label words = new Label();
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    setMinHeight(USE_PREF_SIZE);
    Meaning.RED.mark(this);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(new FontIcon(Meaning.RED.sign()), words);
    sentence.subscribe(
        now -> {
          words.setText(now);
          setAccessibleText(now);
          setVisible(!now.isEmpty());
        });
  }
}
