package plumbline.views.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.DropDownLayer;

/** The lines of an entry being typed. Enter walks on, Up and Down change the line. */
final class EntryGrid extends VBox {
  private final EntryForm form;
  private final Books books;
  private final DropDownLayer layer;
  private final ObservableValue<Boolean> editable;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Map<LineForm, LineRow> made = new HashMap<>();

  EntryGrid(EntryForm form, Books books, DropDownLayer layer, ObservableValue<Boolean> editable) {
    this.form = form;
    this.books = books;
    this.layer = layer;
    this.editable = editable;
    getStyleClass().add("entry-grid");
    rows.getStyleClass().add("line-rows");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(LineGrid.heading(), scroll);
    form.lines().subscribe(this::show);
    show();
    addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  private void show() {
    List<Node> shown = new ArrayList<>();
    for (LineForm line : form.lines()) {
      LineRow row = made.computeIfAbsent(line, this::row);
      shown.add(row);
      row.number(shown.size());
    }
    made.keySet().retainAll(form.lines());
    rows.getChildren().setAll(shown);
  }

  private LineRow row(LineForm line) {
    LineRow row = new LineRow(line, books, layer, editable);
    for (EntryField field : LineWalk.ORDER) {
      TextField control = row.field(field);
      control.focusedProperty().subscribe((was, focused) -> reveal(row, focused));
    }
    return row;
  }

  /** Fields out of sight come into it when they get the cursor by another way than Tab. */
  private void reveal(LineRow row, boolean focused) {
    double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
    if (!focused || hidden <= 0) {
      return;
    }
    Bounds at = row.getBoundsInParent();
    double top = scroll.getVvalue() * hidden;
    if (at.getMinY() < top) {
      scroll.setVvalue(at.getMinY() / hidden);
    } else if (at.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
      scroll.setVvalue((at.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
    }
  }

  void focus(int line, EntryField field) {
    int row = Math.clamp(line, 0, form.lines().size() - 1);
    Optional.ofNullable(made.get(form.lines().get(row)))
        .ifPresent(shown -> shown.field(field).requestFocus());
  }

  /** Ctrl+Delete is a key of every text field; here it means the line. */
  private void before(KeyEvent key) {
    if (key.getCode() == KeyCode.DELETE && key.isShortcutDown() && editable.getValue()) {
      key.consume();
      focusedRow().ifPresent(this::remove);
    }
  }

  private void remove(LineRow row) {
    int index = form.lines().indexOf(row.line());
    EntryField field = row.focused(getScene().getFocusOwner());
    form.remove(row.line());
    focus(index, field);
  }

  private void after(KeyEvent key) {
    Optional<LineRow> row = focusedRow();
    if (row.isEmpty() || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    EntryField field = row.get().focused(getScene().getFocusOwner());
    int index = form.lines().indexOf(row.get().line());
    switch (key.getCode()) {
      case ENTER -> walk(index, field, row.get().line());
      case UP -> focus(index - 1, field);
      case DOWN -> focus(index + 1, field);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void walk(int index, EntryField field, LineForm line) {
    Optional<EntryField> next = LineWalk.after(field, line);
    if (next.isPresent()) {
      focus(index, next.get());
    } else {
      focus(index + 1, EntryField.ACCOUNT);
    }
  }

  private Optional<LineRow> focusedRow() {
    for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
      if (at instanceof LineRow row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
