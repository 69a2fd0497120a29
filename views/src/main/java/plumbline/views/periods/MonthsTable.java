package plumbline.views.periods;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.period.FiscalYear;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodState;
import plumbline.domain.finance.period.VatLock;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;

/** The twelve months; which one is selected is kept through a new reading. */
final class MonthsTable extends TableView<Period> {
  private static final Texts TEXTS = Texts.of(MonthsTable.class);
  private static final double LEAST_WIDTH = 556;

  private VatLock vatLock = new VatLock(Optional.empty(), 0);
  private boolean filling;

  MonthsTable(Clock clock, Consumer<Period> onSelected) {
    setItems(FXCollections.observableArrayList());
    setPlaceholder(new Label(""));
    setMinWidth(LEAST_WIDTH);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    List<TableColumn<Period, ?>> columns = columns(Moments.ofProgram(clock));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    getColumns().setAll(columns);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            period -> {
              if (period != null && !filling) {
                onSelected.accept(period);
              }
            });
  }

  void show(FiscalYear year, Optional<Period> selected) {
    filling = true;
    vatLock = year.vatLock();
    if (!getItems().equals(year.months())) {
      getItems().setAll(year.months());
    }
    selected.ifPresent(getSelectionModel()::select);
    refresh();
    filling = false;
  }

  private List<TableColumn<Period, ?>> columns(Moments moments) {
    return List.of(
        sized(
            Columns.text("", TEXTS.get("column.month"), 88, p -> MonthWords.inYear(p.month())), 88),
        sized(
            signed("column.state", p -> Optional.of(MonthWords.state(p.state())), this::sign), 116),
        Columns.text(
            "",
            TEXTS.get("column.who"),
            96,
            period -> period.change().map(Period.Change::who).orElse("")),
        sized(when(moments), 108),
        sized(
            Columns.number(
                "",
                TEXTS.get("column.entries"),
                68,
                Period::entries,
                count -> count == 0 ? Amounts.DASH : Amounts.ofProgram().count(count)),
            68),
        sized(signed("column.vat", this::vat, _ -> new FontIcon(Feather.LOCK)), 80));
  }

  private static <V> TableColumn<Period, V> sized(TableColumn<Period, V> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width + 40);
    return column;
  }

  private Optional<String> vat(Period period) {
    return vatLock.covers(period.month().atEndOfMonth())
        ? Optional.of(TEXTS.get("vat.locked"))
        : Optional.empty();
  }

  private Node sign(Period period) {
    return new FontIcon(
        switch (period.state()) {
          case PeriodState.OPEN -> Feather.UNLOCK;
          case PeriodState.SOFT_CLOSED -> Feather.USER_CHECK;
          case PeriodState.CLOSED -> Feather.LOCK;
        });
  }

  private static TableColumn<Period, Period> when(Moments moments) {
    TableColumn<Period, Period> column =
        Columns.number("", TEXTS.get("column.when"), 96, period -> period, period -> "");
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable Period period, boolean empty) {
                super.updateItem(period, empty);
                Optional<Period.Change> change =
                    empty || period == null ? Optional.empty() : period.change();
                setText(change.map(c -> moments.moment(c.when())).orElse(""));
                setTooltip(change.map(c -> exact(c, moments)).orElse(null));
              }
            });
    column.getStyleClass().remove("numeric");
    return column;
  }

  private static Tooltip exact(Period.Change change, Moments moments) {
    String why = change.why().isEmpty() ? "" : "\n" + change.why();
    return new Tooltip(moments.exact(change.when()) + why);
  }

  private static TableColumn<Period, Period> signed(
      String title, Function<Period, Optional<String>> words, Function<Period, Node> sign) {
    TableColumn<Period, Period> column =
        Columns.number("", TEXTS.get(title), 104, period -> period, period -> "");
    column.getStyleClass().remove("numeric");
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable Period period, boolean empty) {
                super.updateItem(period, empty);
                Optional<String> said =
                    empty || period == null ? Optional.empty() : words.apply(period);
                setText(said.orElse(""));
                setGraphic(said.isPresent() && period != null ? sign.apply(period) : null);
              }
            });
    return column;
  }
}
