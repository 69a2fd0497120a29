package plumbline.views.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.dialog.Layers;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/**
 * What F1 shows: what is wrong with the hub, if anything is, the keys of the screen, and those that
 * work everywhere.
 */
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
  private final ShellStatus status;

  KeysPane(Layers layers, ShellStatus status) {
    this.layers = layers;
    this.status = status;
  }

  void open(Screen screen) {
    Label title = new Label(TEXTS.get("keys.title", screen.title().getValue()));
    title.getStyleClass().add("text-title");
    title.setWrapText(true);
    Button close = new Button(TEXTS.get("keys.close"));
    VBox pane = new VBox(16, title);
    pane.getStyleClass().add("dialog-pane-inside");
    pane.setMaxSize(520, Region.USE_PREF_SIZE);
    trouble().ifPresent(pane.getChildren()::add);
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

  /** What the status bar shows on hover, for those who do not touch the mouse. */
  private Optional<Node> trouble() {
    return status
        .hubProperty()
        .get()
        .filter(hub -> !hub.reason().isEmpty())
        .map(
            hub -> {
              Label word = new Label(StatusBar.hubWords(Optional.of(hub)));
              word.setGraphic(new FontIcon(hub.meaning().sign()));
              word.getStyleClass().addAll("text-strong", "hub-word");
              hub.meaning().mark(word);
              Label reason = new Label(hub.reason());
              reason.setWrapText(true);
              return new VBox(4, word, reason);
            });
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
