package plumbline.views.stock;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.StockRow;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.PagedRows;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The stock of a warehouse; what fell below its minimum says so. */
final class LevelsTable extends VBox {
  private static final Texts TEXTS = Texts.of(LevelsTable.class);

  private static final int NAME = 1;

  private final PagedTable<StockRow, Long> table;

  LevelsTable(PagedRows<StockRow> rows, Clock clock) {
    table = new PagedTable<>(rows, StockRow::productId, clock);
    table.setEmptySentence(TEXTS.get("stock.empty"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
    columns().forEach(table::addColumn);
    WideColumn.of(table(), table().getColumns().get(NAME));
  }

  PagedTable<StockRow, Long> paged() {
    return table;
  }

  TableView<StockRow> table() {
    return table.table();
  }

  void select(StockRow row) {
    table().getSelectionModel().select(row);
    table().scrollTo(row);
  }

  Optional<StockRow> selected() {
    return table.selectedProperty().get();
  }

  private static List<TableColumn<StockRow, ?>> columns() {
    TableColumn<StockRow, StockRow> minimum =
        Columns.number("", TEXTS.get("stock.minimum"), 128, row -> row, row -> "");
    minimum.setCellFactory(column -> new MinimumCell());
    List<TableColumn<StockRow, ?>> figures =
        List.of(
            Columns.quantity("", TEXTS.get("stock.onHand"), 112, StockRow::onHand),
            Columns.quantity("", TEXTS.get("stock.reserved"), 112, StockRow::reserved),
            Columns.quantity("", TEXTS.get("stock.available"), 112, StockRow::available),
            Columns.quantity("", TEXTS.get("stock.incoming"), 104, StockRow::incoming),
            minimum);
    figures.forEach(column -> column.setMinWidth(column.getPrefWidth()));
    return List.of(
        Columns.text("", TEXTS.get("stock.sku"), 128, StockRow::sku),
        Columns.text("", TEXTS.get("stock.name"), 232, StockRow::name),
        figures.get(0),
        figures.get(1),
        figures.get(2),
        figures.get(3),
        figures.get(4),
        Columns.text("", TEXTS.get("stock.unit"), 56, StockRow::unit));
  }

  private static final class MinimumCell extends TableCell<StockRow, StockRow> {
    private final Amounts amounts = Amounts.ofProgram();

    MinimumCell() {
      setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(StockRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean below = !empty && row != null && row.available().compareTo(row.minimum()) < 0;
      (below ? Meaning.AMBER : Meaning.NEUTRAL).mark(this);
      if (empty || row == null) {
        setText(null);
      } else {
        String minimum = amounts.quantityOrDash(row.minimum());
        setText(below ? TEXTS.get("stock.below", minimum) : minimum);
      }
    }
  }
}
