package plumbline.views.periods;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.period.CheckItem;
import plumbline.domain.finance.period.CheckItem.Target;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.StatePane;

/**
 * The points to look at before a month is closed, each with its number as the key that leads there.
 */
final class ChecklistPane extends VBox {
  private static final Texts TEXTS = Texts.of(ChecklistPane.class);

  private final ChecklistModel model;
  private final Predicate<Target> leadsSomewhere;
  private final Consumer<Target> onOpen;
  private final Label title = new Label();
  private final VBox points = new VBox(4);
  private final StatePane states;

  ChecklistPane(
      ChecklistModel model,
      Predicate<Target> leadsSomewhere,
      Consumer<Target> onOpen,
      Clock clock) {
    super(8);
    this.model = model;
    this.leadsSomewhere = leadsSomewhere;
    this.onOpen = onOpen;
    getStyleClass().add("checklist");
    title.getStyleClass().add("text-strong");
    ScrollPane scroll = new ScrollPane(points);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("checklist-scroll");
    states = new StatePane(scroll, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(title, states);
    model.readingProperty().subscribe(this::show);
  }

  private void show(ChecklistModel.Reading reading) {
    switch (reading) {
      case ChecklistModel.Reading.Underway _ -> states.showLoading();
      case ChecklistModel.Reading.Shown(var period, List<CheckItem> items) -> {
        title.setText(TEXTS.get("checklist.title", MonthWords.name(period.month())));
        points.getChildren().clear();
        for (CheckItem item : items) {
          points.getChildren().add(point(points.getChildren().size() + 1, item));
        }
        states.showContent();
      }
      case ChecklistModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("checklist.failed"), failure, model::read);
    }
  }

  private Node point(int number, CheckItem item) {
    Meaning meaning = CheckWords.meaning(item);
    String sentence = CheckWords.sentence(item);
    Label words = new Label(sentence, new FontIcon(meaning.sign()));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    words.setId("check-" + item.check());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox point = new HBox(8, words);
    point.getStyleClass().add("check-point");
    point.setAccessibleText(sentence);
    meaning.mark(point);
    item.target()
        .filter(leadsSomewhere)
        .filter(_ -> item.standing() != CheckItem.Standing.OK)
        .ifPresent(target -> point.getChildren().add(open(number, target)));
    return point;
  }

  private Button open(int number, Target target) {
    Button open = new Button(TEXTS.get("checklist.open"), KeyHints.keys(String.valueOf(number)));
    open.getStyleClass().add("link-button");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(pressed -> onOpen.accept(target));
    return open;
  }
}
