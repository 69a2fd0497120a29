package plumbline.views.periods;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.period.PeriodEvent;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Below the months: who changed which of them, when and why, the latest first. */
final class HistoryPane extends VBox {
  private static final Texts TEXTS = Texts.of(HistoryPane.class);
  private static final double LEAST = 84;

  private final TableView<PeriodEvent> table = new TableView<>();
  private final Label title = new Label(TEXTS.get("history.title"));
  private final StatePane states;
  private final HistoryModel model;
  private final PeriodsModel months;

  HistoryPane(HistoryModel model, PeriodsModel months, Clock clock) {
    super(8);
    this.model = model;
    this.months = months;
    Moments moments = Moments.ofProgram(clock);
    getStyleClass().add("period-history");
    title.getStyleClass().add("text-strong");
    title.setLabelFor(table);
    table.setId("period-history");
    table.setAccessibleText(TEXTS.get("history.title"));
    table.setPlaceholder(new Label(TEXTS.get("history.empty")));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.text("", TEXTS.get("column.when"), 116, row -> moments.moment(row.when())),
                Columns.text("", TEXTS.get("column.who"), 88, PeriodEvent::who),
                Columns.text(
                    "", TEXTS.get("column.change"), 216, row -> EventWords.of(row, moments)),
                Columns.text("", TEXTS.get("column.why"), 120, PeriodEvent::why)));
    table.getColumns().forEach(column -> column.setSortable(false));
    table.getColumns().forEach(column -> column.setReorderable(false));
    WideColumn.of(table, table.getColumns().getLast());
    states = new StatePane(table, clock);
    states.setMinHeight(LEAST);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(title, states);
    model.readingProperty().subscribe(this::show);
  }

  private void show(HistoryModel.Reading reading) {
    switch (reading) {
      case HistoryModel.Reading.Underway _ -> states.showLoading();
      case HistoryModel.Reading.Shown(int year, List<PeriodEvent> events) -> {
        title.setText(TEXTS.get("history.of", String.valueOf(year)));
        if (!table.getItems().equals(events)) {
          table.getItems().setAll(events);
        }
        states.showContent();
      }
      case HistoryModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("history.failed"), failure, () -> model.read(months.year()));
    }
  }
}
