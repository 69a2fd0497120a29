package plumbline.views.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One answer of a look-up: its words at the left, a figure at the right. */
final class LookupCell<T> extends ListCell<T> {
  private final Lookup<T> lookup;
  private final Label words = new Label();
  private final Label detail = new Label();
  private final HBox row;

  LookupCell(Lookup<T> lookup) {
    this.lookup = lookup;
    detail.getStyleClass().add("text-muted");
    detail.setMinWidth(USE_PREF_SIZE);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    row = new HBox(16, words, middle, detail);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    words.setText(lookup.row(item));
    detail.setText(lookup.detail(item));
    setAccessibleText(words.getText() + " " + detail.getText());
    setGraphic(row);
  }
}
