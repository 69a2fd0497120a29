package plumbline.views.chart;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.Account;
import plumbline.views.audit.HistoryKey;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditPane;
import plumbline.views.form.EditState;
import plumbline.views.form.Listing;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
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
  private final FilterField filter = new FilterField(Set.of());
  private final TableView<ChartRow> table = new TableView<>();
  private final StatePane pane;
  private final EditPane<Account> form;
  private final ListFocus focus;

  ChartView(ChartModel model, Clock clock, HistoryKey history) {
    this.model = model;
    this.history = history;
    getStyleClass().addAll("desk-screen", "chart-view");
    ChartStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    form = AccountFields.pane(model, layer, clock);
    table.setItems(model.rows());
    table.getColumns().setAll(columns());
    table.setAccessibleText(TEXTS.get("chart.title"));
    WideColumn.of(table, table.getColumns().getFirst());
    focus = ListFocus.keep(this, table, table);
    pane = new StatePane(table, clock);
    HBox.setHgrow(pane, Priority.ALWAYS);
    HBox sides = new HBox(pane, form);
    VBox.setVgrow(sides, Priority.ALWAYS);
    VBox content = new VBox(8, filter, sides, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    filter
        .queryProperty()
        .subscribe(
            (before, query) -> {
              model.filter(query.text());
              show(model.listingProperty().get());
            });
    model.listingProperty().subscribe(this::show);
    model.wantedProperty().subscribe(number -> number.ifPresent(this::select));
    model.edit().stateProperty().subscribe((before, now) -> edited(before, now));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            change();
          }
        });
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

  void focusFirst() {
    focus.request();
  }

  void focusFilter() {
    filter.focusField();
  }

  boolean back() {
    if (model.edit().isOpen()) {
      model.edit().leave();
      return true;
    }
    return false;
  }

  private void show(Listing listing) {
    switch (listing) {
      case Listing.Reading _ -> {
        if (model.rows().isEmpty()) {
          pane.showLoading();
        }
      }
      case Listing.Failed(var failure) ->
          pane.showFailed(TEXTS.get("chart.failed"), failure, model::refresh);
      case Listing.Shown _ when model.rows().isEmpty() ->
          pane.showEmpty(
              model.isFiltered() ? TEXTS.get("chart.noMatch") : TEXTS.get("chart.empty"));
      case Listing.Shown _ -> {
        pane.showContent();
        if (table.getSelectionModel().isEmpty()) {
          table.getSelectionModel().selectFirst();
        }
      }
    }
  }

  private Optional<ChartRow> selected() {
    @Nullable ChartRow row = table.getSelectionModel().getSelectedItem();
    return Optional.ofNullable(row);
  }

  private void select(String number) {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).account().number().equals(number)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(Math.max(0, i - 4));
      }
    }
  }

  private void change() {
    selected().ifPresent(row -> model.edit().change(row.account()));
    form.focusFirst();
  }

  private void edited(EditState<Account> before, EditState<Account> now) {
    if (!now.isOpen() && before.isOpen()) {
      focus.request();
    }
  }

  private void key(KeyEvent key) {
    boolean inForm = ListFocus.isIn(form);
    if (history.pressed(key, selected().map(row -> row.account().number()))) {
      return;
    }
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      model.begin(selected().map(ChartRow::account));
      form.focusFirst();
    } else if (key.getCode() == KeyCode.DOWN && ListFocus.isIn(filter)) {
      key.consume();
      focus.request();
    } else if (key.getCode() == KeyCode.ENTER && !inForm && !ListFocus.isIn(filter)) {
      key.consume();
      change();
    }
  }

  /** Left on what is folded already goes up to the account above. */
  private void fold(KeyEvent key) {
    if (key.getCode() != KeyCode.LEFT && key.getCode() != KeyCode.RIGHT) {
      return;
    }
    key.consume();
    selected()
        .ifPresent(
            row -> {
              String number = row.account().number();
              if (key.getCode() == KeyCode.RIGHT) {
                model.unfold(row);
                select(number);
              } else if (row.fold() == ChartRow.Fold.OPEN) {
                model.fold(row);
                select(number);
              } else {
                Optional.ofNullable(row.account().parent()).ifPresent(this::select);
              }
            });
  }
}
