package plumbline.views.valuation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import plumbline.domain.logistics.valuation.ValuedMovement;
import plumbline.domain.logistics.valuation.ValuedMovement.Posting;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Each movement with its value and the entry it is in; Enter opens the entry. */
final class MovementValuesTable extends StackPane {
  private static final Texts TEXTS = Texts.of(MovementValuesTable.class);
  private static final int WHY = 1;

  private final MovementValues model;
  private final TableView<ValuedMovement> table = new TableView<>();
  private final StatePane states;

  MovementValuesTable(MovementValues model, Optional<Consumer<UUID>> onEntry, Clock clock) {
    this.model = model;
    states = new StatePane(table, clock);
    table.setId("movement-values");
    table.setPlaceholder(new Label(""));
    table.setAccessibleText(TEXTS.get("movements.title"));
    table.getColumns().setAll(columns(Moments.ofProgram(clock), Amounts.ofProgram()));
    table.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(table, table.getColumns().get(WHY));
    getChildren().add(states);
    model.readingProperty().subscribe(this::show);
    table.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, onEntry));
  }

  TableView<ValuedMovement> table() {
    return table;
  }

  private void pressed(KeyEvent key, Optional<Consumer<UUID>> onEntry) {
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      key.consume();
      Optional.ofNullable(table.getSelectionModel().getSelectedItem())
          .flatMap(ValuedMovement::posted)
          .ifPresent(posted -> onEntry.ifPresent(open -> open.accept(posted.entry())));
    } else if (key.getCode() == KeyCode.DOWN
        && table.getSelectionModel().getSelectedIndex() == table.getItems().size() - 1) {
      model.more();
    }
  }

  private static List<TableColumn<ValuedMovement, ?>> columns(Moments moments, Amounts amounts) {
    List<TableColumn<ValuedMovement, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("movement.day"), 112, row -> moments.date(row.day())),
            Columns.text("", TEXTS.get("movement.why"), 176, MovementValuesTable::why),
            Columns.text("", TEXTS.get("movement.document"), 104, ValuedMovement::document),
            Columns.number(
                "",
                TEXTS.get("movement.quantity"),
                96,
                ValuedMovement::quantity,
                number -> signed(number, amounts.quantityOrDash(number))),
            Columns.number(
                "", TEXTS.get("movement.cost"), 128, ValuedMovement::unitCost, amounts::money),
            Columns.number(
                "",
                TEXTS.get("movement.value"),
                152,
                ValuedMovement::value,
                number -> signed(number, amounts.moneyOrDash(number))),
            Columns.text("", TEXTS.get("movement.entry"), 128, row -> posting(row.posting())));
    for (int i = 0; i < columns.size(); i++) {
      if (i != WHY) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  private static String signed(BigDecimal number, String words) {
    return number.signum() > 0 ? "+" + words : words;
  }

  private static String why(ValuedMovement movement) {
    return movement.reason().isEmpty() ? TEXTS.get("kind." + movement.kind()) : movement.reason();
  }

  static String posting(Posting posting) {
    return switch (posting) {
      case Posting.Posted(UUID _, String number) -> number;
      case Posting.Waiting _ -> TEXTS.get("posting.waiting");
      case Posting.TakenOn _ -> TEXTS.get("posting.takenOn");
      case Posting.None _ -> "";
    };
  }

  private void show(MovementValues.Reading reading) {
    switch (reading) {
      case MovementValues.Reading.Nothing _ -> states.showEmpty(TEXTS.get("movements.nothing"));
      case MovementValues.Reading.Underway _ -> states.showLoading();
      case MovementValues.Reading.Shown(List<ValuedMovement> found, boolean _) -> {
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(found);
        if (found.isEmpty()) {
          states.showEmpty(TEXTS.get("movements.none"));
        } else {
          states.showContent();
          table.getSelectionModel().clearAndSelect(Math.clamp(at, 0, found.size() - 1));
        }
      }
      case MovementValues.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("movements.failed"), failure, model::refresh);
    }
  }
}
