package plumbline.views.invoices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.DropDownLayer;

/** The lines of an invoice being made. Enter walks on, Ctrl+Delete takes a line out. */
final class HandLines extends VBox {
  private final HandModel model;
  private final DropDownLayer layer;
  private final VBox rows = new VBox();
  private final Map<HandLine, HandRow> made = new HashMap<>();

  HandLines(HandModel model, DropDownLayer layer) {
    this.model = model;
    this.layer = layer;
    getStyleClass().add("invoice-lines");
    rows.getStyleClass().add("rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(HandRow.heading(), scroll);
    model.form().lines().subscribe(this::show);
    show();
    addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  private void show() {
    List<Node> shown = new ArrayList<>();
    for (HandLine line : model.form().lines()) {
      HandRow row = made.computeIfAbsent(line, each -> new HandRow(each, model, layer));
      shown.add(row);
      row.number(shown.size());
    }
    made.keySet().retainAll(model.form().lines());
    rows.getChildren().setAll(shown);
  }

  void focus(int row, int field) {
    int at = Math.clamp(row, 0, model.form().lines().size() - 1);
    Optional.ofNullable(made.get(model.form().lines().get(at)))
        .ifPresent(shown -> shown.fields().get(field).requestFocus());
  }

  private void before(KeyEvent key) {
    Optional<HandRow> row = focusedRow();
    if (key.getCode() == KeyCode.DELETE && key.isShortcutDown() && row.isPresent()) {
      key.consume();
      int index = model.form().lines().indexOf(row.get().line());
      model.form().remove(row.get().line());
      focus(index, 0);
    }
  }

  private void after(KeyEvent key) {
    Optional<HandRow> row = focusedRow();
    if (row.isEmpty() || key.isShortcutDown() || key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    int index = model.form().lines().indexOf(row.get().line());
    int field = row.get().fields().indexOf(getScene().getFocusOwner());
    boolean last = field == row.get().fields().size() - 1;
    focus(last ? index + 1 : index, last ? 0 : field + 1);
  }

  private Optional<HandRow> focusedRow() {
    for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
      if (at instanceof HandRow row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
