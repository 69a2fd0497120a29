package plumbline.views.field;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.views.text.Texts;

/**
 * A field that finds what is meant by a number or any part of a name. It answers while the key is
 * still down, so whoever types ahead is never misunderstood. Arrows choose, Enter or Tab takes and
 * goes on, Esc closes the list.
 */
public final class ChoiceField<T> extends TextField {
  private static final Texts TEXTS = Texts.of(ChoiceField.class);
  private static final double ROW = 28;
  private static final int ROWS = 8;
  private static final double LEAST_WIDTH = 320;

  private final Choices<T> choices;
  private final DropDownLayer layer;
  private final ListView<T> list = new ListView<>();
  private boolean writing;

  public ChoiceField(Choices<T> choices, StringProperty text, DropDownLayer layer) {
    this.choices = choices;
    this.layer = layer;
    getStyleClass().add("lookup-field");
    textProperty().bindBidirectional(text);
    textProperty().subscribe((before, typed) -> typed(typed));
    focusedProperty().subscribe((before, focused) -> focusChanged(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getStyleClass().add("lookup-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(TEXTS.get("choice.nothing")));
    list.setCellFactory(view -> new Row());
    list.setOnMouseClicked(click -> take());
  }

  public boolean isListOpen() {
    return layer.isShowing(list);
  }

  private void typed(String text) {
    if (writing || !isFocused() || !isEditable()) {
      return;
    }
    if (text.isBlank()) {
      layer.hide(list);
    } else {
      open(text);
    }
  }

  private void open(String text) {
    List<T> found = choices.find(text);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    double height = Math.clamp(found.size(), 1, ROWS) * ROW + 10;
    layer.show(list, this, Math.max(getWidth(), LEAST_WIDTH), height);
  }

  private void focusChanged(boolean focused) {
    if (focused) {
      selectAll();
    } else {
      layer.hide(list);
    }
  }

  private void key(KeyEvent key) {
    KeyCode code = key.getCode();
    boolean open = isListOpen();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      if (open) {
        move(code == KeyCode.DOWN ? 1 : -1);
        key.consume();
      } else if (code == KeyCode.DOWN && isEditable() && !key.isShortcutDown()) {
        open(getSelectedText().equals(getText()) ? "" : getText());
        key.consume();
      }
    } else if (open && (code == KeyCode.ENTER || code == KeyCode.TAB)) {
      take();
    } else if (open && code == KeyCode.ESCAPE) {
      layer.hide(list);
      key.consume();
    }
  }

  private void take() {
    T selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      writing = true;
      setText(choices.chosen(selected));
      end();
      writing = false;
    }
    layer.hide(list);
  }

  private void move(int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    int row = Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().select(row);
    list.scrollTo(Math.max(0, row - ROWS + 1));
  }

  private final class Row extends ListCell<T> {
    Row() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : choices.row(item));
    }
  }
}
