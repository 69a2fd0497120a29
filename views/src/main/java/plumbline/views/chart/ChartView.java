package plumbline.views.chart;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import plumbline.domain.finance.Account;
import plumbline.views.audit.HistoryKey;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditPane;
import plumbline.views.form.ListBesideForm;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.WideColumn;

/** The chart of accounts as a tree, and at its side the account being changed. */
final class ChartView extends StackPane {
  private static final Texts TEXTS = Texts.of(ChartView.class);

  private static final List<KeyHint> KEYS =
      List.of(
          new KeyHint("Enter", TEXTS.get("keys.change")),
          new KeyHint("Ctrl+N", TEXTS.get("keys.new")),
          new KeyHint("\u2190 \u2192", TEXTS.get("keys.fold")),
          new KeyHint("Ctrl+Enter", TEXTS.get("keys.save")),
          new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
          new KeyHint("F5", TEXTS.get("keys.refresh")),
          new KeyHint("Esc", TEXTS.get("keys.leave")));

  /** From here on there is room for all columns beside the form. */
  private static final double WIDE = 1200;

  private final ChartModel model;
  private final HistoryKey history;
  private final TableView<ChartRow> table = new TableView<>();
  private final EditPane<Account> form;
  private final ListBesideForm<ChartRow, Account> sides;

  ChartView(ChartModel model, Clock clock, HistoryKey history) {
    this.model = model;
    this.history = history;
    getStyleClass().addAll("desk-screen", "chart-view");
    ChartStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    form = AccountFields.pane(model, layer, clock);
    table.getColumns().setAll(columns());
    table.setAccessibleText(TEXTS.get("chart.title"));
    WideColumn.of(table, table.getColumns().getFirst());
    ListBesideForm.Words words =
        new ListBesideForm.Words(
            TEXTS.get("chart.empty"), TEXTS.get("chart.noMatch"), TEXTS.get("chart.failed"));
    sides = new ListBesideForm<>(model, table, form, keys(), words, clock);
    getChildren().addAll(sides, layer);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> history.pressed(key, sides.selected().map(row -> row.account().number())));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
  }

  List<KeyHint> keys() {
    return Stream.concat(KEYS.stream(), history.hints().stream()).toList();
  }

  private List<TableColumn<ChartRow, ?>> columns() {
    TableColumn<ChartRow, ChartRow> name = new TableColumn<>(TEXTS.get("chart.account"));
    name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    name.setCellFactory(column -> new NameCell());
    name.setSortable(false);
    TableColumn<ChartRow, String> type =
        Columns.text(
            "", TEXTS.get("chart.type"), 96, row -> AccountWords.type(row.account().type()));
    TableColumn<ChartRow, String> takes =
        Columns.text(
            "",
            TEXTS.get("chart.takes"),
            80,
            row -> row.account().group() ? AccountWords.group(true) : "");
    TableColumn<ChartRow, String> control =
        Columns.text(
            "",
            TEXTS.get("chart.control"),
            112,
            row ->
                row.account().control() == null
                    ? ""
                    : AccountWords.control(row.account().control()));
    TableColumn<ChartRow, String> state =
        Columns.text(
            "",
            TEXTS.get("chart.state"),
            80,
            row -> row.account().closed() ? AccountWords.closed(true) : "");
    List.of(type, takes, control, state)
        .forEach(
            column -> {
              column.setMinWidth(column.getPrefWidth());
              column.setMaxWidth(column.getPrefWidth());
              column.setSortable(false);
              column
                  .visibleProperty()
                  .bind(form.visibleProperty().not().or(widthProperty().greaterThan(WIDE)));
            });
    return List.of(name, type, takes, control, state);
  }

  ListBesideForm<ChartRow, Account> sides() {
    return sides;
  }

  /** Left on what is folded already goes up to the account above. */
  private void fold(KeyEvent key) {
    if (key.getCode() != KeyCode.LEFT && key.getCode() != KeyCode.RIGHT) {
      return;
    }
    key.consume();
    sides
        .selected()
        .ifPresent(
            row -> {
              String number = row.account().number();
              if (key.getCode() == KeyCode.RIGHT) {
                model.unfold(row);
                sides.select(number);
              } else if (row.fold() == ChartRow.Fold.OPEN) {
                model.fold(row);
                sides.select(number);
              } else {
                Optional.ofNullable(row.account().parent()).ifPresent(sides::select);
              }
            });
  }
}
