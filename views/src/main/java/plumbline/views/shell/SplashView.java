package plumbline.views.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.shell.SplashModel.Step;
import plumbline.views.signin.Mark;
import plumbline.views.text.Texts;

/** What one sees while the servers start: the steps, a bar, and what is going on. */
public final class SplashView extends StackPane {
  private static final Texts TEXTS = Texts.of(SplashView.class);

  private final VBox rows = new VBox();

  public SplashView(SplashModel model) {
    getStyleClass().add("splash");
    Label product = new Label("Plumbline");
    product.getStyleClass().add("text-title");
    HBox brand = new HBox(12, new Mark(), product);
    brand.setAlignment(Pos.CENTER_LEFT);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.shareProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(TEXTS.get("splash.bar"));
    VBox card = new VBox(24, brand, rows, bar);
    card.getStyleClass().add("splash-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    model.steps().subscribe(() -> show(model.steps()));
    show(model.steps());
  }

  private void show(List<Step> steps) {
    List<HBox> fresh = new ArrayList<>();
    steps.forEach(step -> fresh.add(row(step)));
    rows.getChildren().setAll(fresh);
  }

  private static HBox row(Step step) {
    Label word = new Label(step.word(), new FontIcon(sign(step)));
    word.setMinWidth(Region.USE_PREF_SIZE);
    Label sentence = new Label(step.sentence());
    sentence.setWrapText(step.state() == SplashModel.State.FAILED);
    sentence.setMaxWidth(280);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox row = new HBox(16, word, middle, sentence);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass()
        .addAll("splash-step", step.state().name().toLowerCase(java.util.Locale.ROOT));
    return row;
  }

  private static Feather sign(Step step) {
    return switch (step.state()) {
      case WAITING -> Feather.CIRCLE;
      case RUNNING -> Feather.ARROW_RIGHT_CIRCLE;
      case DONE -> Feather.CHECK_CIRCLE;
      case FAILED -> Feather.ALERT_TRIANGLE;
    };
  }
}
