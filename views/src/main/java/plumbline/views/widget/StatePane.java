package plumbline.views.widget;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.task.Failure;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/**
 * Around content that has to be fetched: shows it, or why it is not there. Empty says what would be
 * here; loading shows a skeleton after 150 ms; failed offers to retry; unknown is hatched.
 */
public final class StatePane extends StackPane {
  private static final Texts TEXTS = Texts.of(StatePane.class);
  private static final Duration PATIENCE = Duration.millis(150);

  private final Node content;
  private final Moments moments;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  public StatePane(Node content, Clock clock) {
    this.content = content;
    moments = new Moments(clock, Locale.getDefault(Locale.Category.FORMAT));
    getStyleClass().add("state-pane");
    patience.setOnFinished(elapsed -> cover(skeleton()));
    getChildren().add(content);
  }

  public void showContent() {
    patience.stop();
    content.setVisible(true);
    getChildren().retainAll(List.of(content)); // taken out and put back it would lose the cursor
  }

  /** What is shown stays for 150 ms, so that a quick answer does not flicker. */
  public void showLoading() {
    patience.playFromStart();
  }

  /** Nothing is here yet: says what would be. */
  public void showEmpty(String sentence) {
    cover(message(Feather.INBOX, sentence, ""));
  }

  /** The same with the action that fills it. */
  public void showEmpty(String sentence, String verb, Runnable action) {
    cover(message(Feather.INBOX, sentence, "", button(verb, action)));
  }

  /** What failed, since when, its code, and a way to try again. */
  public void showFailed(String what, Failure failure, Runnable retry) {
    Instant since = failure.at();
    VBox box =
        message(
            Feather.ALERT_TRIANGLE,
            TEXTS.get("failed.what", what, failure.reason()),
            TEXTS.get("failed.since", moments.timeOfDay(since), failure.code()),
            button(TEXTS.get("failed.retry"), retry));
    box.getStyleClass().add("failed");
    cover(box);
  }

  /** It could not be compared or counted; never blank, never green. */
  public void showUnknown(String sentence) {
    VBox box = message(Feather.HELP_CIRCLE, sentence, "");
    box.getStyleClass().add("unknown");
    StackPane hatched = new StackPane(box);
    hatched.getStyleClass().add("hatched");
    cover(hatched);
  }

  private void cover(Node pane) {
    patience.stop();
    content.setVisible(false);
    getChildren().retainAll(List.of(content));
    getChildren().add(pane);
  }

  private static VBox message(Feather sign, String sentence, String detail, Node... more) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().add("state-words");
    VBox box = new VBox(8, new FontIcon(sign), words);
    if (!detail.isEmpty()) {
      Label small = new Label(detail);
      small.getStyleClass().add("text-small");
      box.getChildren().add(small);
    }
    box.getChildren().addAll(more);
    box.setAlignment(Pos.CENTER);
    box.setMaxSize(480, Region.USE_PREF_SIZE);
    box.getStyleClass().add("state-message");
    return box;
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private static Node skeleton() {
    VBox rows = new VBox(12);
    rows.getStyleClass().add("skeleton");
    for (int row = 0; row < 12; row++) {
      HBox cells = new HBox(24, bar(96), bar(240 - row % 4 * 32), bar(80));
      rows.getChildren().add(cells);
    }
    rows.setAccessibleText(TEXTS.get("loading"));
    return rows;
  }

  private static Region bar(double width) {
    Region bar = new Region();
    bar.getStyleClass().add("skeleton-bar");
    bar.setMinSize(width, 12);
    bar.setMaxSize(width, 12);
    return bar;
  }
}
