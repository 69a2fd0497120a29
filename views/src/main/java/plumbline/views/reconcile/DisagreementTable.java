package plumbline.views.reconcile;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import plumbline.sync.compare.Side;
import plumbline.views.text.Texts;

/**
 * The open disagreements as a table. Updates keep the selected record and what stands at the top;
 * only a step of the person's scrolls.
 */
final class DisagreementTable extends TableView<DisagreementRow> {
  private static final Texts TEXTS = Texts.of(DisagreementTable.class);
  private static final int NEAR_END = 40;

  private final ReconcileViewModel model;
  private final ShownRows shown;
  private final ReadOnlyLongWrapper beat = new ReadOnlyLongWrapper();
  private List<Long> idsBefore = List.of();
  private long revealed = -1;
  private boolean synchronising;

  DisagreementTable(
      ReconcileViewModel model,
      RecordWords records,
      SettlementWords settlements,
      ValueWords values) {
    this.model = model;
    shown = model.shown();
    setId("disagreements");
    setAccessibleText(TEXTS.get("title"));
    setPlaceholder(new Label(""));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    getColumns()
        .setAll(
            List.of(
                fixed(column("column.state", 100, r -> r.disagreement().state(), StateCell::new)),
                fixed(
                    column(
                        "column.age",
                        66,
                        DisagreementRow::disagreement,
                        () -> new AgeCell(records, beat))),
                column("column.what", 188, this::what, ValueCell::new),
                column("column.erp", 140, value(values, Side.ERP), ValueCell::new),
                column("column.shop", 140, value(values, Side.SHOP), ValueCell::new),
                fixed(
                    column(
                        "column.suggestion", 264, r -> r, () -> new SuggestionCell(settlements)))));
    setRowFactory(view -> new Row());
    setItems(shown.rows());
    getSelectionModel().selectedIndexProperty().subscribe(index -> chosen(index.intValue()));
    shown.editionProperty().subscribe(this::updated);
    shown.selectedProperty().subscribe(this::follow);
  }

  /** Another second has passed. */
  void grow() {
    beat.set(beat.get() + 1);
  }

  private ShownValue what(DisagreementRow row) {
    return new ShownValue(ShownValue.Kind.WORDS, FieldWords.what(row.disagreement()));
  }

  private static Function<DisagreementRow, ShownValue> value(ValueWords words, Side system) {
    Side opposite = system == Side.ERP ? Side.SHOP : Side.ERP;
    return row ->
        words
            .of(row.disagreement(), system)
            .shortenedAgainst(words.of(row.disagreement(), opposite));
  }

  private static <V> TableColumn<DisagreementRow, V> column(
      String title,
      double width,
      Function<DisagreementRow, V> value,
      Supplier<TableCell<DisagreementRow, V>> cell) {
    TableColumn<DisagreementRow, V> column = new TableColumn<>(TEXTS.get(title));
    column.setPrefWidth(width);
    column.setMinWidth(width * 4 / 5);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(view -> cell.get());
    return column;
  }

  private static <V> TableColumn<DisagreementRow, V> fixed(TableColumn<DisagreementRow, V> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth());
    return column;
  }

  private void chosen(int index) {
    if (!synchronising && !shown.isUpdating() && index >= 0) {
      shown.select(index);
    }
  }

  /** After an update the row at the top is put back to the top. */
  private void updated() {
    VirtualFlow<?> flow = flow();
    if (flow != null && flow.getFirstVisibleCell() != null) {
      keepTop(flow.getFirstVisibleCell().getIndex());
    }
    idsBefore = shown.rows().stream().map(DisagreementRow::id).toList();
    follow();
  }

  private void keepTop(int top) {
    for (int index = top; top > 0 && index < idsBefore.size(); index++) {
      long id = idsBefore.get(index);
      int now = shown.rows().stream().map(DisagreementRow::id).toList().indexOf(id);
      if (now >= 0) {
        if (now != index) {
          scrollTo(Math.max(0, now - (index - top)));
        }
        return;
      }
    }
  }

  /** The table's selection is the model's; a newly selected row is brought into sight. */
  private void follow() {
    if (shown.isUpdating()) {
      return;
    }
    int index = shown.selectedIndex();
    synchronising = true;
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
    }
    synchronising = false;
    long id = shown.selectedId().orElse(-1L);
    if (id != revealed) {
      revealed = id;
      reveal(index);
    }
  }

  private void reveal(int index) {
    VirtualFlow<?> flow = flow();
    if (flow == null || index < 0 || flow.getFirstVisibleCell() == null) {
      return;
    }
    int first = flow.getFirstVisibleCell().getIndex();
    int last = flow.getLastVisibleCell().getIndex();
    if (index <= first) {
      scrollTo(index);
    } else if (index >= last) {
      scrollTo(Math.max(0, first + index - last + 1));
    }
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) lookup(".virtual-flow");
  }

  /** Rows near the end ask for more when they come into sight. */
  private final class Row extends TableRow<DisagreementRow> {
    @Override
    public void updateIndex(int index) {
      super.updateIndex(index);
      if (index >= 0 && index > shown.rows().size() - NEAR_END) {
        model.more();
      }
    }

    @Override
    protected void updateItem(DisagreementRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().remove("left");
      if (!empty && row != null && (row.gone() || row.isSettled())) {
        getStyleClass().add("left");
      }
    }
  }
}
