package plumbline.views.orders;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import plumbline.views.text.Texts;
import plumbline.views.widget.ReasonField;

/** Asks for the reason of what cannot be undone; Enter does it, Esc leaves it. */
final class WhyPane extends VBox {
  private static final Texts TEXTS = Texts.of(WhyPane.class);

  private final Label question = new Label();
  private final ReasonField reason = new ReasonField(TEXTS.get("why.reason"));
  private Consumer<String> act = given -> {};

  WhyPane() {
    super(8);
    getStyleClass().add("order-asking");
    question.getStyleClass().add("text-strong");
    question.setWrapText(true);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(question, reason);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void ask(String words, Consumer<String> doing) {
    question.setText(words);
    act = doing;
    reason.textProperty().set("");
    setVisible(true);
    reason.focusField();
  }

  boolean leave() {
    boolean asked = isVisible();
    setVisible(false);
    return asked;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      reason
          .require()
          .ifPresent(
              given -> {
                setVisible(false);
                act.accept(given);
              });
    }
  }
}
