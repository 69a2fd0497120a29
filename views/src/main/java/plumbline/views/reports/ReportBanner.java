package plumbline.views.reports;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.theme.Meaning;

/** A loud line above figures one must not rely on as they stand; not there most of the time. */
class ReportBanner extends HBox {
  private final FontIcon sign = new FontIcon();
  private final Label words = new Label();
  private final Label why = new Label();
  private final VBox text = new VBox(2, words, why);

  ReportBanner() {
    super(12);
    getStyleClass().add("report-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().add("text-strong");
    words.setWrapText(true);
    why.setWrapText(true);
    why.managedProperty().bind(why.textProperty().isNotEmpty());
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(sign, text);
    setVisible(false);
  }

  final void offer(Button button) {
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().add(button);
  }

  final void say(Meaning meaning, String sentence, String reason) {
    words.setText(sentence);
    why.setText(reason);
    sign.setIconCode(meaning.sign());
    meaning.mark(this);
    setAccessibleText(sentence + " " + reason);
    setVisible(true);
  }

  final void silence() {
    setVisible(false);
  }
}
