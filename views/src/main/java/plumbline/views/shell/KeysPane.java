package plumbline.views.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.views.dialog.Layers;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** What F1 shows: the keys of the screen, and those that work everywhere. */
final class KeysPane {
  private static final Texts TEXTS = Texts.of(KeysPane.class);
  private static final List<KeyHint> EVERYWHERE =
      List.of(
          new KeyHint("Ctrl+K", TEXTS.get("keys.goTo")),
          new KeyHint("Ctrl+1 … 9", TEXTS.get("keys.desks")),
          new KeyHint("Ctrl+Tab", TEXTS.get("keys.nextTab")),
          new KeyHint("Ctrl+W", TEXTS.get("keys.closeTab")),
          new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
          new KeyHint("F5", TEXTS.get("keys.refresh")),
          new KeyHint("Esc", TEXTS.get("keys.back")));

  private final Layers layers;

  KeysPane(Layers layers) {
    this.layers = layers;
  }

  void open(Screen screen) {
    Label title = new Label(TEXTS.get("keys.title", screen.title().getValue()));
    title.getStyleClass().add("text-title");
    title.setWrapText(true);
    Button close = new Button(TEXTS.get("keys.close"));
    VBox pane = new VBox(16, title);
    pane.getStyleClass().add("dialog-pane-inside");
    pane.setMaxSize(520, Region.USE_PREF_SIZE);
    if (!screen.keys().isEmpty()) {
      pane.getChildren().add(table(screen.keys()));
    }
    Label everywhere = new Label(TEXTS.get("keys.everywhere"));
    everywhere.getStyleClass().add("text-strong");
    pane.getChildren().addAll(everywhere, table(EVERYWHERE), close);
    pane.setAlignment(Pos.TOP_LEFT);
    close.setOnAction(pressed -> layers.close(pane));
    layers.open(pane, Pos.CENTER, () -> {});
    close.requestFocus();
  }

  private static GridPane table(List<KeyHint> hints) {
    GridPane grid = new GridPane(16, 8);
    grid.getColumnConstraints().add(new ColumnConstraints(104));
    for (int row = 0; row < hints.size(); row++) {
      grid.add(KeyHints.keys(hints.get(row).keys()), 0, row);
      grid.add(new Label(hints.get(row).what()), 1, row);
    }
    return grid;
  }
}
