package plumbline.views.journal.posted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.finance.EntryLine;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.books.ChartOfAccounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** The lines of a posted entry, in the columns they were typed in. */
public final class LinesTable extends TableView<EntryLine> {
  private static final Texts TEXTS = Texts.of(LinesTable.class);

  private ChartOfAccounts chart = ChartOfAccounts.EMPTY;

  public LinesTable(Books books) {
    getStyleClass().add("lines-table");
    setPlaceholder(new javafx.scene.control.Label(""));
    List<TableColumn<EntryLine, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("line.account"), 320, line -> chart.label(line.account())),
            amount(TEXTS.get("line.debit"), EntryLine::debit),
            amount(TEXTS.get("line.credit"), EntryLine::credit),
            Columns.text(
                "",
                TEXTS.get("line.vatCode"),
                80,
                line -> Optional.ofNullable(line.vatCode()).orElse("")),
            Columns.text("", TEXTS.get("line.text"), 200, EntryLine::text));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    getColumns().setAll(columns);
    WideColumn.of(this, columns.getFirst());
    books
        .chartProperty()
        .subscribe(
            known -> {
              chart = known;
              refresh();
            });
  }

  private static TableColumn<EntryLine, BigDecimal> amount(
      String title, java.util.function.Function<EntryLine, BigDecimal> value) {
    TableColumn<EntryLine, BigDecimal> column = Columns.money("", title, 168, value);
    column.setMinWidth(168);
    column.setMaxWidth(168);
    return column;
  }

  public void show(List<EntryLine> lines) {
    getItems().setAll(lines);
  }
}
