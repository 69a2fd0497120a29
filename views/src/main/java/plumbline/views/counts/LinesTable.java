package plumbline.views.counts;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.count.CountLine;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.PagedRows;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The lines of a count: what was counted, by whom, and how far it is from the books. */
final class LinesTable extends VBox {
  private static final Texts TEXTS = Texts.of(LinesTable.class);
  private static final int NAME = 2;

  /** From here on there is room for who counted beside the name. */
  private static final double WIDE = 1040;

  private final PagedTable<CountLine, Long> table;

  LinesTable(PagedRows<CountLine> rows, Clock clock) {
    table = new PagedTable<>(rows, CountLine::productId, clock);
    table.setEmptySentence(TEXTS.get("lines.empty"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
    columns(clock).forEach(table::addColumn);
    table()
        .getColumns()
        .getLast()
        .visibleProperty()
        .bind(table().widthProperty().greaterThan(WIDE));
    WideColumn.of(table(), table().getColumns().get(NAME));
  }

  PagedTable<CountLine, Long> paged() {
    return table;
  }

  TableView<CountLine> table() {
    return table.table();
  }

  Optional<CountLine> selected() {
    return table.selectedProperty().get();
  }

  private static List<TableColumn<CountLine, ?>> columns(Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    TableColumn<CountLine, CountLine> variance =
        Columns.number("", TEXTS.get("line.variance"), 112, row -> row, row -> "");
    variance.setCellFactory(column -> new VarianceCell(amounts));
    List<TableColumn<CountLine, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("line.location"), 88, CountLine::location),
            Columns.text("", TEXTS.get("line.sku"), 136, CountLine::sku),
            Columns.text("", TEXTS.get("line.name"), 160, CountLine::name),
            Columns.number(
                "", TEXTS.get("line.countedTitle"), 96, row -> row, row -> counted(row, amounts)),
            Columns.number(
                "",
                TEXTS.get("line.onHand"),
                96,
                row -> row,
                row -> row.onHandThen() == null ? "" : amounts.quantity(row.onHandThen())),
            variance,
            Columns.number(
                "", TEXTS.get("line.value"), 168, row -> row, row -> value(row, amounts)),
            Columns.text(
                "",
                TEXTS.get("line.by"),
                144,
                row ->
                    row.countedAt() == null
                        ? ""
                        : row.countedBy() + ", " + moments.timeOfDay(row.countedAt())));
    for (int i = 0; i < columns.size(); i++) {
      if (i != NAME) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  private static String counted(CountLine row, Amounts amounts) {
    return row.counted() == null ? "" : amounts.quantity(row.counted());
  }

  private static String value(CountLine row, Amounts amounts) {
    if (row.variance() == null || row.variance().signum() == 0) {
      return row.variance() == null ? "" : Amounts.DASH;
    }
    return row.value().map(amounts::money).orElse(TEXTS.get("line.noPrice"));
  }

  /** Amber where goods moved between two parts: the line should be counted once more. */
  private static final class VarianceCell extends TableCell<CountLine, CountLine> {
    private final Amounts amounts;

    VarianceCell(Amounts amounts) {
      this.amounts = amounts;
      setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(CountLine row, boolean empty) {
      super.updateItem(row, empty);
      BigDecimal variance = empty || row == null ? null : row.variance();
      if (variance == null || row == null) {
        Meaning.NEUTRAL.mark(this);
        setText(null);
        return;
      }
      boolean again = row.movedBetween();
      (again ? Meaning.AMBER : variance.signum() == 0 ? Meaning.NEUTRAL : Meaning.RED).mark(this);
      String figure =
          variance.signum() == 0
              ? Amounts.DASH
              : (variance.signum() > 0 ? "+" : "") + amounts.quantity(variance);
      setText(again ? TEXTS.get("line.again", figure) : figure);
    }
  }
}
