package plumbline.views.reconcile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A coloured line: a sign, a sentence, and perhaps a button that helps. */
final class Strip extends HBox {
  private final Label sentence = new Label();

  Strip(Ikon sign, String styleClass, String words, Node... help) {
    super(8);
    getStyleClass().addAll("strip", styleClass);
    sentence.setWrapText(true);
    HBox.setHgrow(sentence, javafx.scene.layout.Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(new FontIcon(sign), sentence);
    getChildren().addAll(help);
    say(words);
  }

  /** Empty words hide the line. */
  void say(String words) {
    sentence.setText(words);
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
    setAccessibleText(words);
  }
}
