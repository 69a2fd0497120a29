package plumbline.views.widget;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.PageQuery.Sort;
import plumbline.views.widget.PagedRows.State;

/**
 * A table over a list of any length: reads on by key near the end, sorts by asking again, keeps the
 * selected record over live updates, and says how much of how much it shows.
 */
public final class PagedTable<R, K> extends VBox {
  private static final Texts TEXTS = Texts.of(PagedTable.class);
  private static final int NEAR_END = 40;

  private final PagedRows<R> model;
  private final Function<? super R, K> key;
  private final TableView<R> table = new TableView<>();
  private final StatePane states;
  private final Label position = new Label();
  private final Amounts amounts = Amounts.ofProgram();
  private final ReadOnlyObjectWrapper<Optional<R>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<R> held = Optional.empty();
  private String empty = TEXTS.get("table.empty");

  /** The key tells a record apart from all others, before and after it changed. */
  public PagedTable(PagedRows<R> model, Function<? super R, K> key, java.time.Clock clock) {
    this.model = model;
    this.key = key;
    getStyleClass().add("paged-table");
    states = new StatePane(table, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    position.getStyleClass().add("text-small");
    HBox foot = new HBox(position);
    foot.getStyleClass().add("table-foot");
    getChildren().addAll(states, foot);
    table.setItems(model.rows());
    table.setPlaceholder(new Label(""));
    table.setRowFactory(view -> new Row());
    table.setSortPolicy(view -> sortAgain());
    table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.rows().subscribe(() -> held = selected.get()); // before the table moves its selection
    // A row replaced by its newer self changes no state; the table has lost its selection by then.
    model.rows().addListener(this::replaced);
    model.stateProperty().subscribe(() -> keepSelection(model.stateProperty().get()));
    model.stateProperty().subscribe(this::show);
  }

  /** Columns whose id is set can be sorted by; the id is what the loader is asked for. */
  public void addColumn(TableColumn<R, ?> column) {
    column.setSortable(column.getId() != null);
    table.getColumns().add(column);
  }

  public TableView<R> table() {
    return table;
  }

  /** What stands in the place of no rows. */
  public void setEmptySentence(String sentence) {
    empty = sentence;
  }

  /** The record under the cursor, as it now is; stays through updates while it exists. */
  public ReadOnlyObjectProperty<Optional<R>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Enter or a double click on a row. */
  public void setOnOpen(java.util.function.Consumer<R> action) {
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            press.consume();
            selected.get().ifPresent(action);
          }
        });
    table.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            selected.get().ifPresent(action);
          }
        });
  }

  public void focusTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private boolean sortAgain() {
    model.sort(
        table.getSortOrder().stream()
            .findFirst()
            .map(
                column ->
                    new Sort(
                        column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING)));
    return true;
  }

  private void selected(R row) {
    if (row != null) {
      selected.set(Optional.of(row));
    }
  }

  private void replaced(ListChangeListener.Change<? extends R> change) {
    while (change.next()) {
      if (change.wasReplaced() && change.getAddedSize() == 1 && change.getRemovedSize() == 1) {
        keepSelection(model.stateProperty().get());
      }
    }
  }

  private void keepSelection(State state) {
    if (held.isEmpty() || !(state instanceof State.Loaded)) {
      return;
    }
    K wanted = key.apply(held.get());
    held = Optional.empty();
    for (int i = 0; i < model.rows().size(); i++) {
      if (key.apply(model.rows().get(i)).equals(wanted)) {
        selected.set(Optional.of(model.rows().get(i)));
        if (table.getSelectionModel().getSelectedIndex() != i) {
          table.getSelectionModel().clearAndSelect(i);
        }
        return;
      }
    }
    selected.set(Optional.empty());
    table.getSelectionModel().clearSelection();
  }

  private void show(State state) {
    switch (state) {
      case State.Loading _ -> states.showLoading();
      case State.Loaded(int rows, boolean more, OptionalLong about) -> {
        if (rows == 0) {
          states.showEmpty(empty);
        } else {
          states.showContent();
        }
        position.setText(words(rows, more, about));
      }
      case State.Failed(var failure) ->
          states.showFailed(TEXTS.get("table.failed"), failure, model::refresh);
    }
  }

  private String words(int rows, boolean more, OptionalLong about) {
    String shown = amounts.count(rows);
    if (!more) {
      return TEXTS.get("table.all", shown);
    }
    String of = about.isPresent() ? amounts.count(about.getAsLong()) : "";
    if (rows >= PagedRows.MOST) {
      return TEXTS.get(of.isEmpty() ? "table.mostOfMany" : "table.mostOf", shown, of);
    }
    return TEXTS.get(of.isEmpty() ? "table.someOfMany" : "table.someOf", shown, of);
  }

  /** Rows near the end ask for more when they come into sight. */
  private final class Row extends TableRow<R> {
    @Override
    public void updateIndex(int index) {
      super.updateIndex(index);
      if (index >= 0 && index > model.rows().size() - NEAR_END) {
        model.wantMore();
      }
    }
  }
}
