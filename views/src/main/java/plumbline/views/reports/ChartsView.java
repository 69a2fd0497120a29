package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.AgeBadge;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** Twelve months as charts and, below them, as the figures they are drawn from. */
final class ChartsView extends VBox {
  private static final Texts TEXTS = Texts.of(ChartsView.class);

  private final ChartsModel model;
  private final MonthCharts charts = new MonthCharts();
  private final TableView<MonthFigures> table = new TableView<>();
  private final StatePane states;
  private final ListFocus focus;

  ChartsView(ChartsModel model, Workbench bench, Runnable onOpen) {
    super(8);
    this.model = model;
    getStyleClass().addAll("desk-screen", "report-screen");
    ReportStyle.dress(this);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPrefHeight(28 * 13 + 4);
    table.setMinHeight(28 * 4);
    table.getColumns().setAll(columns());
    VBox.setVgrow(charts, Priority.ALWAYS);
    VBox content = new VBox(8, charts, table);
    states = new StatePane(content, bench.clock());
    VBox.setVgrow(states, Priority.ALWAYS);
    focus = ListFocus.keep(this, content, table);
    StaleBanner stale =
        new StaleBanner(
            model.watch(),
            model.readingProperty().map(ChartsModel.Reading.Shown.class::isInstance),
            bench.clock());
    getChildren().addAll(top(bench), stale, states, new KeyHints(keys()));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, onOpen));
    model.readingProperty().subscribe(this::show);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.profit")),
        new KeyHint("Ctrl+PgUp/PgDn", TEXTS.get("keys.period")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
  }

  private void pressed(KeyEvent key, Runnable onOpen) {
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      key.consume();
      onOpen.run();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.PAGE_UP) {
      key.consume();
      model.step(-1);
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.PAGE_DOWN) {
      key.consume();
      model.step(1);
    }
  }

  private HBox top(Workbench bench) {
    Label title = new Label(TEXTS.get("charts.title"));
    title.getStyleClass().add("text-title");
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    AgeBadge badge =
        new AgeBadge(bench.clock(), bench.ticker(), FiguresWatch.WINDOW, Optional.empty());
    badge.asOfProperty().bind(model.watch().asOfProperty());
    HBox top = new HBox(24, title, middle, badge);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("report-top");
    return top;
  }

  private void show(ChartsModel.Reading reading) {
    switch (reading) {
      case ChartsModel.Reading.Underway _ -> states.showLoading();
      case ChartsModel.Reading.NothingYet _ ->
          states.showEmpty(
              TEXTS.get("balances.nothingYet"),
              TEXTS.get("server.read"),
              model.watch()::readServer);
      case ChartsModel.Reading.Shown(List<MonthFigures> months) -> {
        charts.clear();
        charts.show(months);
        table.getItems().setAll(months);
        table.getSelectionModel().selectLast();
        states.showContent();
      }
      case ChartsModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("balances.failed"), failure, model::read);
    }
  }

  private static List<TableColumn<MonthFigures, ?>> columns() {
    DateTimeFormatter months =
        DateTimeFormatter.ofPattern("LLLL yyyy", Locale.getDefault(Locale.Category.FORMAT));
    TableColumn<MonthFigures, ?> month =
        Columns.text("", TEXTS.get("charts.month"), 120, figures -> months.format(figures.month()));
    month.setMinWidth(116);
    return List.of(
        month,
        money(TEXTS.get("profit.income"), MonthFigures::income),
        money(TEXTS.get("profit.expense"), MonthFigures::expense),
        money(TEXTS.get("charts.result"), MonthFigures::result),
        money(TEXTS.get("charts.atBank"), MonthFigures::cash),
        money(TEXTS.get("charts.receivables"), MonthFigures::receivables));
  }

  private static TableColumn<MonthFigures, BigDecimal> money(
      String title, Function<MonthFigures, BigDecimal> value) {
    TableColumn<MonthFigures, BigDecimal> column =
        Columns.number("", title, 144, value, Amounts.ofProgram()::moneyOrDash);
    column.setSortable(false);
    column.setMinWidth(148);
    return column;
  }
}
