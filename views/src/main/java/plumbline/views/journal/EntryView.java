package plumbline.views.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.views.field.DropDownLayer;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** The entry being typed, made for the keyboard: header, lines, the difference always in sight. */
final class EntryView extends StackPane {
  private static final Texts TEXTS = Texts.of(EntryView.class);

  private final EntryModel model;
  private final EntryHeader header;
  private final EntryGrid grid;
  private final List<EntryTool> tools;

  EntryView(EntryModel model, Clock clock, Consumer<UUID> onOpen, List<EntryTool> tools) {
    this.model = model;
    this.tools = List.copyOf(tools);
    getStyleClass().addAll("desk-screen", "entry-view");
    JournalStyle.dress(this);
    ObservableValue<Boolean> editable =
        model.stateProperty().map(state -> !(state instanceof EntryState.Sent));
    DropDownLayer layer = new DropDownLayer();
    grid = new EntryGrid(model.form(), model.books(), layer, editable);
    header = new EntryHeader(model.form(), editable, () -> grid.focus(0, EntryField.ACCOUNT));
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox content =
        new VBox(
            16, top(), new EntryBanner(model, clock, onOpen), header, grid, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    this.tools.forEach(tool -> content.getChildren().add(2, tool.node()));
    getChildren().addAll(content, layer);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.cursorProperty().subscribe(this::focus);
  }

  List<KeyHint> keys() {
    List<KeyHint> keys = new ArrayList<>(ownKeys());
    tools.forEach(tool -> keys.addAll(tool.keys()));
    return keys;
  }

  private static List<KeyHint> ownKeys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.post")),
        new KeyHint("Enter", TEXTS.get("keys.walk")),
        new KeyHint("Ctrl+Delete", TEXTS.get("keys.removeLine")),
        new KeyHint("Ctrl+D", TEXTS.get("keys.clear")),
        new KeyHint("+ \u2212 t", TEXTS.get("keys.date")));
  }

  void focusFirst() {
    header.focus(EntryField.POSTING_DATE);
  }

  private Node top() {
    Label title = new Label(TEXTS.get("entry.title"));
    title.getStyleClass().add("text-title");
    Label progress = new Label();
    progress.getStyleClass().add("text-muted");
    progress
        .textProperty()
        .bind(
            model
                .stateProperty()
                .map(s -> s instanceof EntryState.Sent ? TEXTS.get("entry.sending") : ""));
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(16, title, progress, middle, new DifferenceLabel(model.form()));
    top.setAlignment(Pos.TOP_LEFT);
    top.getStyleClass().add("entry-top");
    return top;
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.post();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.D) {
      key.consume();
      model.clear();
    } else if (tools.stream().anyMatch(tool -> tool.take(key))) {
      key.consume();
    }
  }

  private void focus(Optional<EntryPlace> cursor) {
    if (cursor.isEmpty()) {
      return;
    }
    EntryPlace place = cursor.get();
    if (place.line() >= 0) {
      grid.focus(place.line(), place.field());
    } else if (place.field() == EntryField.DIFFERENCE) {
      grid.focus(Integer.MAX_VALUE, EntryField.ACCOUNT);
    } else {
      header.focus(place.field());
    }
  }
}
