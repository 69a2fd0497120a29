package plumbline.views.field;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A free text with offers of how it might go on, which come when they come. Nothing is taken that
 * was not chosen: Down and Up choose, Enter or Tab takes what is chosen, Esc closes the list.
 */
public final class CompletionField<T> extends TextField {
  private static final double ROW = 28;
  private static final int ROWS = 8;

  private final ObservableList<T> offers;
  private final Function<T, String> chosen;
  private final DropDownLayer layer;
  private final ListView<T> list;
  private boolean typing;

  /**
   * @param chosen what stands in the field once an offer was taken
   * @param row the words of an offer in the list
   */
  public CompletionField(
      StringProperty text,
      ObservableList<T> offers,
      Function<T, String> chosen,
      Function<T, String> row,
      DropDownLayer layer) {
    this.offers = offers;
    this.chosen = chosen;
    this.layer = layer;
    list = new ListView<>(offers);
    textProperty().bindBidirectional(text);
    list.getStyleClass().add("lookup-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row<>(row));
    list.setOnMouseClicked(click -> take());
    textProperty().subscribe((before, now) -> typing = isFocused());
    offers.subscribe(this::show);
    focusedProperty().subscribe((before, focused) -> focusChanged());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The offer the arrows stand on. */
  public Optional<T> selected() {
    return layer.isShowing(list)
        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        : Optional.empty();
  }

  private void focusChanged() {
    typing = false;
    layer.hide(list);
  }

  private void show() {
    list.getSelectionModel().clearSelection();
    if (offers.isEmpty() || !typing || !isFocused() || !isEditable()) {
      layer.hide(list);
    } else {
      layer.show(list, this, getWidth(), Math.min(offers.size(), ROWS) * ROW + 10);
    }
  }

  private void key(KeyEvent key) {
    KeyCode code = key.getCode();
    if (!layer.isShowing(list)) {
      return;
    }
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      int to = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
      list.getSelectionModel().select(Math.clamp(to, 0, offers.size() - 1));
      key.consume();
    } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
      take();
    } else if (code == KeyCode.ESCAPE) {
      layer.hide(list);
      key.consume();
    }
  }

  private void take() {
    selected().map(chosen).ifPresent(this::setText);
    layer.hide(list);
    typing = false;
  }

  private static final class Row<T> extends ListCell<T> {
    private final Function<T, String> words;

    Row(Function<T, String> words) {
      this.words = words;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : words.apply(item));
    }
  }
}
