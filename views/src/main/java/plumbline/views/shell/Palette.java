package plumbline.views.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.dialog.Layers;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** Go to: one line to type into, the answers below it, never a mouse needed. */
final class Palette {
  private static final Texts TEXTS = Texts.of(Palette.class);
  private static final double ROW = 36;
  private static final int ROWS = 10;
  private static final double FRAME = 12;

  private final Layers layers;
  private final PaletteModel model;
  private final VBox pane = new VBox();
  private final TextField line = new TextField();
  private final ListView<GoTo> list = new ListView<>();

  Palette(
      List<Desk> desks,
      OpenScreens screens,
      List<GoToProvider> providers,
      Workbench bench,
      Layers layers) {
    this.layers = layers;
    model = new PaletteModel(places(desks, screens), providers, screens, bench.runner());
    pane.getStyleClass().add("palette");
    pane.setMaxSize(640, Region.USE_PREF_SIZE);
    list.setItems(model.answers());
    list.setCellFactory(view -> new GoToCell(model));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.prefHeightProperty()
        .bind(
            javafx.beans.binding.Bindings.size(model.answers())
                .map(size -> Math.clamp(size.intValue(), 1, ROWS) * ROW + FRAME));
    list.setPlaceholder(new Label(TEXTS.get("goTo.nothing")));
    list.setOnMouseClicked(click -> choose());
    line.setPromptText(TEXTS.get("goTo.prompt"));
    line.setAccessibleText(TEXTS.get("goTo.prompt"));
    line.setId("go-to");
    line.textProperty().bindBidirectional(model.typedProperty());
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // A change listener: an invalidation listener would run before the list's own selection moves.
    model.answers().addListener((ListChangeListener<GoTo>) change -> selectFirst());
    HBox.setHgrow(line, javafx.scene.layout.Priority.ALWAYS);
    HBox top = new HBox(8, new FontIcon(Feather.SEARCH), line);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("palette-line");
    pane.getChildren().addAll(top, list, new KeyHints(hints()));
  }

  void open() {
    if (pane.getScene() != null) {
      return;
    }
    line.clear();
    selectFirst();
    layers.open(pane, Pos.TOP_CENTER, () -> {});
    line.requestFocus();
  }

  private void selectFirst() {
    list.getSelectionModel().clearSelection();
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(ROWS);
      case PAGE_UP -> move(-ROWS);
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int by) {
    int last = model.answers().size() - 1;
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - ROWS + 1));
  }

  private void choose() {
    GoTo chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      layers.close(pane);
      model.choose(chosen);
    }
  }

  private static List<GoTo> places(List<Desk> desks, OpenScreens screens) {
    return desks.stream()
        .flatMap(desk -> desk.places().stream().map(place -> goTo(desk, place, screens)))
        .toList();
  }

  private static GoTo goTo(Desk desk, Place place, OpenScreens screens) {
    String detail = place.otherWords().isBlank() ? desk.word() : place.otherWords();
    return new GoTo(
        "place:" + place.link(),
        place.word(),
        detail,
        place.icon(),
        () -> screens.open(place.link()));
  }

  private static List<KeyHint> hints() {
    return List.of(
        new KeyHint("↑ ↓", TEXTS.get("goTo.choose")),
        new KeyHint("Enter", TEXTS.get("goTo.open")),
        new KeyHint("Esc", TEXTS.get("goTo.close")));
  }
}
