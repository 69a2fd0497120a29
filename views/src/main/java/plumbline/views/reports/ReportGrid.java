package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
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
import plumbline.views.widget.TypeAhead;

/** The lines of a report under its columns; Enter opens what is behind a line. */
final class ReportGrid extends TableView<Line> {
  private static final double LETTER = 8.4;
  private static final double CELL_PADDING = 20;
  private static final double SCROLL_BAR = 16;
  private static final int MINIMUM_LETTERS = 9;
  private static final double MOST_WORDS = 140;
  private static final double LONG_WORDS = 120;
  private static final double INDENT = 16;

  /** How much wider than needed a figure may stand where there are names to take the rest. */
  private static final double FIGURE_ROOM = 24;

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass SUBTOTAL = PseudoClass.getPseudoClass("subtotal");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  private final Amounts amounts = Amounts.ofProgram();
  private final Moments moments;
  private final DoubleProperty minimum = new SimpleDoubleProperty();
  private List<Column> shown = List.of();

  ReportGrid(ReportModel model, Clock clock, Consumer<Drill> onOpen) {
    moments = Moments.ofProgram(clock);
    getStyleClass().add("report-grid");
    setItems(model.lines());
    setPlaceholder(new Label(""));
    widthProperty().subscribe(this::choosePolicy);
    minimum.subscribe(this::choosePolicy);
    setRowFactory(view -> new Row());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            press.consume();
            open(onOpen);
          }
        });
    TypeAhead.on(this, ReportGrid::words);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open(onOpen);
          }
        });
  }

  private static String words(Line line) {
    return line.cells().stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(cell -> !cell.isBlank())
        .collect(Collectors.joining(" "));
  }

  void show(List<Column> columns) {
    if (!columns.equals(shown)) {
      shown = columns;
      getColumns().setAll(IntStream.range(0, columns.size()).mapToObj(this::column).toList());
    }
    fit();
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
    if (wanted.kind() == Kind.MONEY) {
      column.getStyleClass().add("numeric");
    }
    return column;
  }

  /**
   * Figures are never cut, whatever their length: rather the table is moved sideways. Where there
   * is room to spare the names have it.
   */
  private void fit() {
    double needed = 0;
    boolean hasNames = shown.stream().anyMatch(column -> column.kind() == Kind.LONG_WORDS);
    for (int at = 0; at < shown.size(); at++) {
      TableColumn<Line, ?> column = getColumns().get(at);
      Kind kind = shown.get(at).kind();
      double width = LETTER * Math.max(longest(at), MINIMUM_LETTERS) + CELL_PADDING;
      switch (kind) {
        case MONEY, DATE -> {
          column.setMinWidth(width);
          column.setMaxWidth(hasNames ? width + FIGURE_ROOM : Double.MAX_VALUE);
        }
        case WORDS -> {
          column.setMinWidth(Math.min(width, MOST_WORDS));
          column.setMaxWidth(Math.max(width, MOST_WORDS));
        }
        case LONG_WORDS -> column.setMinWidth(LONG_WORDS);
      }
      column.setPrefWidth(kind == Kind.LONG_WORDS ? 2 * LONG_WORDS : column.getMinWidth());
      needed += column.getMinWidth();
    }
    minimum.set(needed + SCROLL_BAR);
  }

  private int longest(int at) {
    return getItems().stream()
        .mapToInt(line -> text(line.cells().get(at)).length())
        .max()
        .orElse(0);
  }

  private void choosePolicy() {
    setColumnResizePolicy(
        getWidth() > 0 && getWidth() < minimum.get()
            ? UNCONSTRAINED_RESIZE_POLICY
            : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  /** The lines are indented where their names stand. */
  private boolean named(int at) {
    int names = shown.stream().map(Column::kind).toList().indexOf(Kind.LONG_WORDS);
    return at == names;
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
