package plumbline.views.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A title, a few sentences, the buttons at the right. Enter presses the verb. */
final class DialogPane extends VBox {
  private final VBox sentences = new VBox(8);
  private final HBox buttons = new HBox(8);
  private final Button verb = new Button();

  DialogPane(String title, String sentence) {
    getStyleClass().add("dialog-pane-inside");
    setMaxSize(480, Region.USE_PREF_SIZE);
    Label heading = new Label(title);
    heading.getStyleClass().add("text-title");
    heading.setWrapText(true);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    addSentence(sentence);
    getChildren().addAll(heading, sentences, buttons);
    setAccessibleText(title + ". " + sentence);
  }

  void addSentence(String sentence) {
    if (!sentence.isBlank()) {
      Label label = new Label(sentence);
      label.setWrapText(true);
      label.getStyleClass().add(sentences.getChildren().isEmpty() ? "sentence" : "text-muted");
      sentences.getChildren().add(label);
    }
  }

  void addCancel(String words, Runnable action) {
    Button cancel = new Button(words);
    cancel.setCancelButton(true);
    cancel.setOnAction(pressed -> action.run());
    buttons.getChildren().add(cancel);
  }

  void addVerb(String words, Runnable action) {
    verb.setText(words);
    verb.setDefaultButton(true);
    verb.setOnAction(pressed -> action.run());
    buttons.getChildren().add(verb);
  }

  void focusVerb() {
    verb.requestFocus();
  }
}
