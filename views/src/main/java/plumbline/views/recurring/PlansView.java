package plumbline.views.recurring;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.views.field.DropDownLayer;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Everything that comes again, and the one being changed below it. */
final class PlansView extends StackPane {
  private static final Texts TEXTS = Texts.of(PlansView.class);

  private final PlansModel model;
  private final TableView<RecurringEntry> table;
  private final PlanPane pane;
  private final StatePane states;
  private final ListFocus focus;
  private @Nullable UUID last;

  PlansView(PlansModel model, Clock clock) {
    this.model = model;
    getStyleClass().add("desk-screen");
    RecurringStyle.dress(this);
    table = new TableView<>(model.rows());
    table.setId("plans");
    table.setPlaceholder(new Label(""));
    columns(Moments.ofProgram(clock));
    DropDownLayer layer = new DropDownLayer();
    pane = new PlanPane(model, layer);
    states = new StatePane(table, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    Label message = LabelledMessage.of(model.messageProperty());
    VBox content = new VBox(8, states, message, pane, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    focus = ListFocus.keep(this, table, table);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null) {
                last = row.id();
              }
            });
    model.rows().addListener((ListChangeListener<RecurringEntry>) change -> rowsChanged());
    model.failureProperty().subscribe(why -> show());
    model.readProperty().subscribe(was -> show());
    model.editingProperty().subscribe((was, is) -> edited(is));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("N", TEXTS.get("keys.new")),
        new KeyHint("Enter", TEXTS.get("keys.change")),
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.save")),
        new KeyHint("P", TEXTS.get("keys.pause")),
        new KeyHint("Delete", TEXTS.get("keys.retire")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusFirst() {
    focus.request();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void edited(boolean editing) {
    if (editing) {
      pane.focusFirst();
    } else {
      focusFirst();
    }
  }

  private void columns(Moments moments) {
    List<TableColumn<RecurringEntry, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("plan.template"), 200, model::templateName),
            Columns.text(
                "", TEXTS.get("plan.every"), 120, row -> Intervals.words(row.schedule().every())),
            Columns.text(
                "", TEXTS.get("plan.nextDue"), 120, row -> moments.date(row.schedule().nextDue())),
            Columns.text(
                "",
                TEXTS.get("plan.endDate"),
                120,
                row -> Optional.ofNullable(row.schedule().endDate()).map(moments::date).orElse("")),
            Columns.text(
                "",
                TEXTS.get("plan.lastPosted"),
                120,
                row -> Optional.ofNullable(row.lastPosted()).map(moments::date).orElse("")),
            Columns.money(
                "",
                TEXTS.get("plan.amount"),
                168,
                row -> Optional.ofNullable(row.amount()).orElse(BigDecimal.ZERO)),
            Columns.text(
                "",
                TEXTS.get("plan.state"),
                80,
                row -> row.schedule().paused() ? TEXTS.get("plan.paused") : ""));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    table.getColumns().setAll(columns);
    WideColumn.of(table, columns.getFirst());
  }

  private void show() {
    if (model.failureProperty().get().isPresent()) {
      states.showFailed(TEXTS.get("plan.failed"), model.failureProperty().get().get(), model::read);
    } else if (!model.readProperty().get()) {
      states.showLoading();
    } else if (model.rows().isEmpty()) {
      states.showEmpty(TEXTS.get("plan.nothing"));
    } else {
      states.showContent();
    }
  }

  /** The one that was selected stays so, wherever it stands now. */
  private void rowsChanged() {
    show();
    UUID wanted = last;
    List<UUID> ids = model.rows().stream().map(RecurringEntry::id).toList();
    if (!ids.isEmpty()) {
      table
          .getSelectionModel()
          .clearAndSelect(wanted == null ? 0 : Math.max(0, ids.indexOf(wanted)));
    }
  }

  private void key(KeyEvent key) {
    if (model.editingProperty().get()) {
      return;
    }
    switch (key.getCode()) {
      case KeyCode.N -> model.begin();
      case KeyCode.ENTER -> chosen(model::change);
      case KeyCode.P -> chosen(model::pause);
      case KeyCode.DELETE -> chosen(model::retire);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void chosen(Consumer<RecurringEntry> action) {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(action);
  }
}
