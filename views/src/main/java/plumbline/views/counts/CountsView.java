package plumbline.views.counts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.count.StockCount;
import plumbline.views.field.DropDownLayer;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** The list of counts, and above it the line a new one is opened in. */
final class CountsView extends StackPane {
  private static final Texts TEXTS = Texts.of(CountsView.class);

  private static final int KIND = 2;
  private static final int WHAT = 3;

  /** From here on there is room for all columns. */
  private static final double WIDE = 1040;

  private final CountsModel model;
  private final NewCountModel opening;
  private final NewCountPane pane;
  private final TableView<StockCount> table = new TableView<>();
  private final StatePane states;
  private final ListFocus focus;
  private final Consumer<UUID> onOpen;

  CountsView(CountsModel model, NewCountModel opening, Clock clock, Consumer<UUID> onOpen) {
    this.model = model;
    this.opening = opening;
    this.onOpen = onOpen;
    getStyleClass().addAll("desk-screen", "counts-view");
    CountStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    pane = new NewCountPane(opening, layer);
    states = new StatePane(table, clock);
    focus = ListFocus.keep(this, table, table);
    table.setItems(model.rows());
    table.setPlaceholder(new Label(""));
    table.setAccessibleText(TEXTS.get("counts.title"));
    List<TableColumn<StockCount, ?>> columns = columns(clock);
    table.getColumns().setAll(columns);
    columns.forEach(column -> column.setSortable(false));
    List.of(columns.get(KIND), columns.getLast())
        .forEach(column -> column.visibleProperty().bind(table.widthProperty().greaterThan(WIDE)));
    WideColumn.of(table, columns.get(WHAT));
    Label title = new Label(TEXTS.get("counts.title"));
    title.getStyleClass().add("text-title");
    VBox.setVgrow(states, Priority.ALWAYS);
    VBox content = new VBox(8, title, pane, states, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    states.showLoading();
    model.setOnShown(this::shown);
    model
        .failureProperty()
        .subscribe(
            failed ->
                failed.ifPresent(
                    why -> states.showFailed(TEXTS.get("counts.failed"), why, model::refresh)));
    opening.setOnOpened(this::opened);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            openSelected();
          }
        });
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("Ctrl+N", TEXTS.get("keys.new")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  void focusFirst() {
    focus.request();
  }

  boolean back() {
    if (opening.openProperty().get()) {
      opening.openProperty().set(false);
      focus.request();
      return true;
    }
    return false;
  }

  private void opened(StockCount count) {
    model.refresh();
    focus.request();
    onOpen.accept(count.id());
  }

  private void shown() {
    if (model.rows().isEmpty()) {
      states.showEmpty(TEXTS.get("counts.empty"), TEXTS.get("counts.openFirst"), this::begin);
      return;
    }
    states.showContent();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void begin() {
    opening.openProperty().set(true);
    pane.focusFirst();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.N && key.isShortcutDown()) {
      key.consume();
      begin();
    } else if (key.getCode() == KeyCode.ENTER && table.isFocused()) {
      key.consume();
      openSelected();
    }
  }

  private void openSelected() {
    StockCount selected = table.getSelectionModel().getSelectedItem();
    if (selected != null) {
      onOpen.accept(selected.id());
    }
  }

  private static List<TableColumn<StockCount, ?>> columns(Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    List<TableColumn<StockCount, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("count.number"), 144, StockCount::number),
            Columns.text("", TEXTS.get("count.state"), 88, row -> CountWords.state(row.state())),
            Columns.text("", TEXTS.get("count.kind"), 80, row -> CountWords.kind(row.kind())),
            Columns.text("", TEXTS.get("count.what"), 160, CountsView::what),
            Columns.number(
                "",
                TEXTS.get("count.progress"),
                112,
                row -> row,
                row ->
                    TEXTS.get(
                        "count.of",
                        amounts.count(row.totals().counted()),
                        amounts.count(row.totals().lines()))),
            Columns.number(
                "",
                TEXTS.get("count.differ"),
                72,
                row -> row.totals().withVariance(),
                amounts::count),
            Columns.money("", TEXTS.get("count.net"), 168, row -> row.totals().net()),
            Columns.text("", TEXTS.get("count.opened"), 96, row -> moments.moment(row.openedAt())),
            Columns.text("", TEXTS.get("count.by"), 96, StockCount::openedBy));
    columns.forEach(column -> column.setMinWidth(column.getPrefWidth()));
    return columns;
  }

  private static String what(StockCount count) {
    return count.title().isEmpty() ? count.warehouse() : count.warehouse() + ", " + count.title();
  }
}
