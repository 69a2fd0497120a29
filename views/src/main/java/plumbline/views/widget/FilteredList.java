package plumbline.views.widget;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A long list under its filter line: Enter opens, N makes a new one, Down goes from the filter into
 * the list. One column takes the room the others leave.
 */
public final class FilteredList<R, K> extends VBox {
  private final FilterField filter;
  private final PagedTable<R, K> table;
  private final ListFocus focus;

  /**
   * @param fields what may be asked for by name in the filter
   * @param key what tells a row again when it is read anew
   */
  public FilteredList(PagedRows<R> rows, Set<String> fields, Function<R, K> key, Clock clock) {
    super(8);
    filter = new FilterField(fields);
    table = new PagedTable<>(rows, key, clock);
    focus = ListFocus.keep(this, table.table(), table.table());
    VBox.setVgrow(this, Priority.ALWAYS);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filter, table);
    rows.stateProperty().subscribe(this::selectSome);
  }

  /** The columns keep their widths, but for the wide one. */
  public void setColumns(List<TableColumn<R, ?>> columns, int wide) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn<R, ?> column = columns.get(i);
      if (i != wide) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
      }
      table.addColumn(column);
    }
    WideColumn.of(table.table(), table.table().getColumns().get(wide));
  }

  public void setEmptySentence(String sentence) {
    table.setEmptySentence(sentence);
  }

  public void setOnFilter(Consumer<FilterQuery> handler) {
    filter.queryProperty().subscribe((before, query) -> handler.accept(query));
  }

  public void setOnOpen(Consumer<R> handler) {
    table.setOnOpen(handler);
  }

  public void setOnNew(Runnable handler) {
    addEventHandler(KeyEvent.KEY_PRESSED, key -> key(key, handler));
  }

  /** Between filter and list, as what is wrong with the filter. */
  public void showBelowFilter(Node node) {
    getChildren().add(1, node);
  }

  public void focusTable() {
    focus.request();
    selectSome();
  }

  public void focusFilter() {
    filter.focusField();
  }

  /** So that Enter opens the first as soon as it is there. */
  private void selectSome() {
    if (table.table().getSelectionModel().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  private void key(KeyEvent key, Runnable onNew) {
    boolean inFilter = ListFocus.isIn(filter);
    if (key.getCode() == KeyCode.N && !key.isAltDown() && (key.isShortcutDown() || !inFilter)) {
      key.consume();
      onNew.run();
    } else if (key.getCode() == KeyCode.DOWN && inFilter) {
      key.consume();
      focusTable();
    }
  }
}
