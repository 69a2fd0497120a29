package plumbline.views.journal.grid;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.DropDownLayer;
import plumbline.views.journal.balance.BalanceHeading;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.LineForm;
import plumbline.views.journal.sheet.Sheet;
import plumbline.views.shell.Workbench;

/** The lines of an entry being typed. Enter walks on, Up and Down change the line. */
public final class EntryGrid extends VBox {
  private final LineLookup lookup;
  private final RowClipboard clipboard;
  private final EntryForm form;
  private final DropDownLayer layer;
  private final ObservableValue<Boolean> editable;
  private final LineSlots slots;

  public EntryGrid(
      EntryForm form,
      LineLookup lookup,
      RowClipboard clipboard,
      Workbench bench,
      DropDownLayer layer,
      ObservableValue<Boolean> editable) {
    this.form = form;
    this.lookup = lookup;
    this.clipboard = clipboard;
    this.layer = layer;
    this.editable = editable;
    slots = new LineSlots(this::row);
    getStyleClass().add("entry-grid");
    VBox.setVgrow(slots, Priority.ALWAYS);
    Node balance = new BalanceHeading(lookup.balances(), bench);
    getChildren().addAll(LineGrid.heading(balance), slots);
    form.lines().subscribe(this::show);
    show();
    addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  private void show() {
    slots.show(form.lines());
  }

  private LineRow row(LineForm line) {
    LineRow row = new LineRow(line, form, lookup, layer, editable);
    for (EntryField field : LineWalk.ORDER) {
      row.field(field)
          .focusedProperty()
          .subscribe(
              (was, focused) -> {
                if (focused) {
                  slots.reveal(row);
                }
              });
    }
    return row;
  }

  public void focus(int line, EntryField field) {
    int row = Math.clamp(line, 0, form.lines().size() - 1);
    slots.focus(form.lines().get(row), field);
  }

  /** Where the cursor is, or the blank line at the end. */
  public int line() {
    return focusedRow()
        .map(row -> form.lines().indexOf(row.line()))
        .orElse(form.lines().size() - 1);
  }

  public boolean hasCursor() {
    return focusedRow().isPresent();
  }

  /** Keys that text fields have for themselves and that mean lines here. */
  private void before(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown() || !editable.getValue()) {
      return;
    }
    if (key.getCode() == KeyCode.DELETE) {
      key.consume();
      focusedRow().ifPresent(this::remove);
    } else if (key.getCode() == KeyCode.V) {
      paste(key);
    } else if (key.getCode() == KeyCode.C && key.isShiftDown()) {
      key.consume();
      ClipboardContent content = new ClipboardContent();
      content.putString(clipboard.copy());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** One cell goes into the field; more are lines. */
  private void paste(KeyEvent key) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && Sheet.isOne(text)) {
      key.consume();
      clipboard.paste(line(), text);
    }
  }

  private void remove(LineRow row) {
    int index = form.lines().indexOf(row.line());
    EntryField field = row.focused(getScene().getFocusOwner());
    form.remove(row.line());
    show();
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
      case UP -> focusVisible(index - 1, field);
      case DOWN -> focusVisible(index + 1, field);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** A VAT line has no code to stand in. */
  private void focusVisible(int line, EntryField field) {
    int row = Math.clamp(line, 0, form.lines().size() - 1);
    boolean hidden =
        field == EntryField.VAT_CODE && form.lines().get(row).vatSourceProperty().get().isPresent();
    focus(row, hidden ? EntryField.TEXT : field);
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
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof LineRow row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
