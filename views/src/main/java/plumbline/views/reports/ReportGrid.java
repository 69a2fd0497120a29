package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import plumbline.views.reports.ReportTable.Column;
import plumbline.views.reports.ReportTable.Kind;
import plumbline.views.reports.ReportTable.Line;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;

/** The lines of a report under its columns; Enter opens what is behind a line. */
final class ReportGrid extends TableView<Line> {
  private static final double MONEY = 136;
  private static final double INDENT = 16;
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass SUBTOTAL = PseudoClass.getPseudoClass("subtotal");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  private final Amounts amounts = Amounts.ofProgram();
  private final Moments moments;
  private List<Column> shown = List.of();

  ReportGrid(ReportModel model, Clock clock, Consumer<Drill> onOpen) {
    moments = Moments.ofProgram(clock);
    getStyleClass().add("report-grid");
    setItems(model.lines());
    setPlaceholder(new Label(""));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setRowFactory(view -> new Row());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            press.consume();
            open(onOpen);
          }
        });
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open(onOpen);
          }
        });
  }

  void show(List<Column> columns) {
    if (!columns.equals(shown)) {
      shown = columns;
      List<TableColumn<Line, Object>> made =
          java.util.stream.IntStream.range(0, columns.size()).mapToObj(this::column).toList();
      getColumns().setAll(made);
    }
    if (getSelectionModel().isEmpty()) {
      selectSome();
    }
  }

  /** The first line that leads somewhere, so that Enter opens something at once. */
  private void selectSome() {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).drill().isPresent()) {
        getSelectionModel().select(i);
        return;
      }
    }
    getSelectionModel().selectFirst();
  }

  private void open(Consumer<Drill> onOpen) {
    Line line = getSelectionModel().getSelectedItem();
    if (line != null) {
      line.drill().ifPresent(onOpen);
    }
  }

  private TableColumn<Line, Object> column(int at) {
    Column wanted = shown.get(at);
    TableColumn<Line, Object> column = new TableColumn<>(wanted.title());
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(cell.getValue().cells().get(at)));
    column.setCellFactory(view -> new Cell(wanted.kind(), named(at)));
    column.setSortable(false);
    column.setReorderable(false);
    size(column, wanted);
    return column;
  }

  /** The lines are indented where their names stand. */
  private boolean named(int at) {
    int names = shown.stream().map(Column::kind).toList().indexOf(Kind.LONG_WORDS);
    return at == names;
  }

  private static void size(TableColumn<Line, Object> column, Column wanted) {
    switch (wanted.kind()) {
      case MONEY -> {
        column.getStyleClass().add("numeric");
        column.setMinWidth(MONEY - 32);
        column.setPrefWidth(MONEY);
      }
      case DATE -> {
        column.setMinWidth(96);
        column.setPrefWidth(104);
        column.setMaxWidth(120);
      }
      case WORDS -> {
        column.setMinWidth(64);
        column.setPrefWidth(104);
        column.setMaxWidth(200);
      }
      case LONG_WORDS -> {
        column.setMinWidth(120);
        column.setPrefWidth(320);
      }
    }
  }

  private String text(Object value) {
    return switch (value) {
      case BigDecimal amount -> amounts.moneyOrDash(amount);
      case LocalDate day -> moments.date(day);
      default -> value.toString();
    };
  }

  private final class Cell extends TableCell<Line, Object> {
    private final boolean name;
    private final Tooltip whole = new Tooltip();

    Cell(Kind kind, boolean name) {
      this.name = name;
      setAlignment(kind == Kind.MONEY ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : text(item));
      whole.setText(getText());
      setTooltip(getText() == null || getText().length() < 12 ? null : whole);
      Line line = getTableRow() == null ? null : getTableRow().getItem();
      double indent = name && line != null ? line.level() * INDENT : 0;
      setStyle(indent == 0 ? "" : "-fx-padding: 0 8px 0 %spx;".formatted(8 + indent));
    }
  }

  private static final class Row extends TableRow<Line> {
    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      Weight weight = empty || line == null ? Weight.DETAIL : line.weight();
      pseudoClassStateChanged(HEADING, weight == Weight.HEADING);
      pseudoClassStateChanged(SUBTOTAL, weight == Weight.SUBTOTAL);
      pseudoClassStateChanged(TOTAL, weight == Weight.TOTAL);
    }
  }
}
