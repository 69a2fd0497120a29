package plumbline.views.stock;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import plumbline.domain.logistics.Movement;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** The last movements of the product under the cursor: who, when, why, by which document. */
final class MovementsTable extends StackPane {
  private static final Texts TEXTS = Texts.of(MovementsTable.class);

  private final MovementsModel model;
  private final TableView<Movement> table = new TableView<>();
  private final StatePane states;

  MovementsTable(MovementsModel model, Clock clock) {
    this.model = model;
    states = new StatePane(table, clock);
    table.setPlaceholder(new Label(""));
    table.getColumns().setAll(columns(Moments.ofProgram(clock), Amounts.ofProgram()));
    table.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(table, table.getColumns().getLast());
    getChildren().add(states);
    model.readingProperty().subscribe(this::show);
  }

  private static List<TableColumn<Movement, ?>> columns(Moments moments, Amounts amounts) {
    TableColumn<Movement, ?> quantity =
        Columns.number(
            "",
            TEXTS.get("movement.quantity"),
            120,
            Movement::quantity,
            number -> (number.signum() > 0 ? "+" : "") + amounts.quantity(number));
    quantity.setMinWidth(120);
    return List.of(
        Columns.text("", TEXTS.get("movement.who"), 112, Movement::movedBy),
        Columns.text("", TEXTS.get("movement.when"), 112, row -> moments.moment(row.movedAt())),
        quantity,
        Columns.text("", TEXTS.get("movement.why"), 144, Movement::reason),
        Columns.text("", TEXTS.get("movement.document"), 128, Movement::document),
        Columns.text("", TEXTS.get("movement.note"), 200, Movement::note));
  }

  private void show(MovementsModel.Reading reading) {
    switch (reading) {
      case MovementsModel.Reading.Nothing _ -> states.showEmpty(TEXTS.get("movements.nothing"));
      case MovementsModel.Reading.Underway _ -> states.showLoading();
      case MovementsModel.Reading.Shown(List<Movement> found) -> {
        table.getItems().setAll(found);
        if (found.isEmpty()) {
          states.showEmpty(TEXTS.get("movements.none"));
        } else {
          states.showContent();
        }
      }
      case MovementsModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("movements.failed"), failure, model::refresh);
    }
  }
}
