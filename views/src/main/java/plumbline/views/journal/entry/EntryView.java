package plumbline.views.journal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.views.field.DropDownLayer;
import plumbline.views.journal.draft.WaitingBanner;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.journal.grid.EntryGrid;
import plumbline.views.journal.grid.LineLookup;
import plumbline.views.journal.look.JournalStyle;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Moments;
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

  EntryView(
      EntryModel model,
      Workbench bench,
      Consumer<UUID> onOpen,
      List<EntryTool> tools,
      Runnable onDrafts) {
    this.model = model;
    this.tools = List.copyOf(tools);
    getStyleClass().addAll("desk-screen", "entry-view");
    JournalStyle.dress(this);
    ObservableValue<Boolean> editable =
        model.stateProperty().map(state -> !(state instanceof EntryState.Sent));
    DropDownLayer layer = new DropDownLayer();
    grid =
        new EntryGrid(
            model.form(),
            new LineLookup(model.books(), model.tools().balances()),
            model.tools(),
            bench,
            layer,
            editable);
    header = new EntryHeader(model, layer, editable, () -> grid.focus(0, EntryField.ACCOUNT));
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox content =
        new VBox(
            16,
            top(bench),
            new WaitingBanner(model.drafts(), bench),
            new EntryBanner(model, bench.clock(), onOpen),
            new OfferedDay(model, Moments.ofProgram(bench.clock())),
            header,
            grid,
            new KeyHints(shownKeys()));
    content.getStyleClass().add("screen-content");
    this.tools.forEach(tool -> content.getChildren().add(2, tool.node()));
    getChildren().addAll(content, layer);
    EntryKeys keys = new EntryKeys(model, header, grid, this.tools, onDrafts);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::history);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::key);
    model.cursor().placeProperty().subscribe(this::focus);
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
        new KeyHint("F6", TEXTS.get("keys.splitGross")),
        new KeyHint("Shift+F6", TEXTS.get("keys.splitNet")),
        new KeyHint("F7", TEXTS.get("keys.fill")),
        new KeyHint("Ctrl+Z", TEXTS.get("keys.undo")),
        new KeyHint("Ctrl+Y", TEXTS.get("keys.redo")),
        new KeyHint("Ctrl+V", TEXTS.get("keys.paste")),
        new KeyHint("Ctrl+Shift+C", TEXTS.get("keys.copy")),
        new KeyHint("Ctrl+Delete", TEXTS.get("keys.removeLine")),
        new KeyHint("F8", TEXTS.get("keys.drafts")),
        new KeyHint("F9", TEXTS.get("keys.setAside")),
        new KeyHint("Ctrl+D", TEXTS.get("keys.clear")),
        new KeyHint("+ \u2212 t", TEXTS.get("keys.date")),
        new KeyHint(OfferedDay.KEY, TEXTS.get("keys.nextOpenDay")));
  }

  /** The line at the foot has those one looks for; F1 shows all. */
  private List<KeyHint> shownKeys() {
    Set<String> known = Set.of("Enter", "Ctrl+Y", "Ctrl+Shift+C", "+ \u2212 t", "Ctrl+D");
    return Stream.concat(
            Stream.of(new KeyHint("F1", TEXTS.get("keys.all"))),
            keys().stream().filter(hint -> !known.contains(hint.keys())))
        .toList();
  }

  void focusFirst() {
    header.focus(EntryField.POSTING_DATE);
  }

  private Node top(Workbench bench) {
    Label title = new Label(TEXTS.get("entry.title"));
    title.getStyleClass().add("text-title");
    title.setMinWidth(USE_PREF_SIZE);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top =
        new HBox(
            16, title, new DraftLabel(model, bench), middle, new DifferenceLabel(model.form()));
    top.setAlignment(Pos.TOP_LEFT);
    top.getStyleClass().add("entry-top");
    return top;
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
