package plumbline.views.orders;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.theme.Meaning;

/** A sentence about the whole, with its colour and sign; not there while there is none. */
final class OrderBanner extends HBox {
  private final Label words = new Label();
  private final FontIcon sign = new FontIcon(Meaning.NEUTRAL.sign());

  OrderBanner() {
    super(12);
    getStyleClass().add("order-banner");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(sign, words);
    say("", Meaning.NEUTRAL);
  }

  void say(String sentence, Meaning meaning) {
    words.setText(sentence);
    setAccessibleText(sentence);
    sign.setIconCode(meaning.sign());
    meaning.mark(this);
    setVisible(!sentence.isEmpty());
  }
}
