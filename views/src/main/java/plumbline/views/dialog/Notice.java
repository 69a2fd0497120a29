package plumbline.views.dialog;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import plumbline.views.task.Running;
import plumbline.views.task.Ticker;

/** A sentence at the lower right that goes by itself; stands still while it has the focus. */
final class Notice extends HBox {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private long left;
  private @Nullable Running countdown;

  Notice(String sentence) {
    super(16);
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMaxWidth(400);
    getChildren().add(label);
    setAccessibleText(sentence);
  }

  void offer(String words, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().add("link-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        pressed -> {
          stop();
          action.run();
        });
    getChildren().add(button);
  }

  void countDown(Ticker ticker, Duration time, Runnable onEnd) {
    left = time.toSeconds();
    countdown =
        ticker.every(
            SECOND,
            () -> {
              if (!isFocusWithin() && --left <= 0) {
                stop();
                onEnd.run();
              }
            });
  }

  private void stop() {
    if (countdown != null) {
      countdown.cancel();
    }
  }
}
