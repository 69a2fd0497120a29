package plumbline.views.counts;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Texts;

/** The line a count is opened in: which warehouse, by what, of what. Ctrl+Enter opens it. */
final class NewCountPane extends VBox {
  private static final Texts TEXTS = Texts.of(NewCountPane.class);

  private final NewCountModel model;
  private final TextField search = new TextField();
  private final List<TextField> order;

  NewCountPane(NewCountModel model, DropDownLayer layer) {
    super(8);
    this.model = model;
    getStyleClass().add("new-count");
    Label title = new Label(TEXTS.get("new.title"));
    title.getStyleClass().add("text-strong");
    TextField warehouse = new ChoiceField<>(model, model.warehouseProperty(), layer);
    TextField kind = new ChoiceField<>(CountWords.kinds(), model.kindProperty(), layer);
    TextField name = new TextField();
    warehouse.setId("count-warehouse");
    kind.setId("count-kind");
    search.setId("count-search");
    name.setId("count-title");
    search.textProperty().bindBidirectional(model.searchProperty());
    search.setPromptText(TEXTS.get("new.search.prompt"));
    name.textProperty().bindBidirectional(model.titleProperty());
    LabelledField searches = field("new.search", search, NewCountModel.SEARCH);
    HBox.setHgrow(searches, Priority.ALWAYS);
    HBox fields =
        new HBox(
            16,
            sized(field("new.warehouse", warehouse, NewCountModel.WAREHOUSE), 200),
            sized(field("new.kind", kind, NewCountModel.KIND), 160),
            searches,
            sized(field("new.name", name, ""), 200));
    order = List.of(warehouse, kind, search, name);
    visibleProperty().bind(model.openProperty());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, fields);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  void focusFirst() {
    search.requestFocus();
  }

  /** Enter goes on to the next field; from what is counted on, it opens the count. */
  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    int at = order.stream().map(TextField::isFocused).toList().indexOf(true);
    if (key.isShortcutDown() || at < 0 || at >= order.indexOf(search)) {
      model.open();
    } else {
      order.get(at + 1).requestFocus();
    }
  }

  private LabelledField field(String words, TextField field, String name) {
    return new LabelledField(
        TEXTS.get(words),
        field,
        Bindings.createStringBinding(
            () -> Optional.ofNullable(model.refusals().get(name)).orElse(""), model.refusals()));
  }

  private static LabelledField sized(LabelledField field, double width) {
    field.setMinWidth(width);
    field.setPrefWidth(width);
    return field;
  }
}
