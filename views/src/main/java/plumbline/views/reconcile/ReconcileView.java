package plumbline.views.reconcile;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.StatePane;

/** Header, filter, list and record; the record stands at the right where there is room. */
final class ReconcileView extends VBox {
  private static final Texts TEXTS = Texts.of(ReconcileView.class);
  private static final double WIDE = 1_300;

  private final ReconcileViewModel model;
  private final Moments moments;
  private final EmptyWords emptyWords;
  private final SettlementWords settlements;
  private final FilterField filter = new FilterField(FilterReader.FIELDS);
  private final Strip stale = new Strip(Feather.ALERT_TRIANGLE, "refusal", "");
  private final Label position = new Label();
  private final DisagreementTable table;
  private final StatePane states;
  private final RecordPane record;
  private final SplitPane split;
  private boolean cursorToList;
  private final BooleanProperty wide = new SimpleBooleanProperty();

  ReconcileView(ReconcileViewModel model, Workbench bench, ValueWords values) {
    this.model = model;
    moments = Moments.ofProgram(bench.clock());
    emptyWords = new EmptyWords(bench.clock(), moments);
    RecordWords records = new RecordWords(bench.clock(), moments, values);
    settlements = new SettlementWords(moments);
    table = new DisagreementTable(model, records, settlements, values);
    record = new RecordPane(model, records, settlements, values, this::focusList);
    states = new StatePane(table, bench.clock());
    Label refusal = new Label();
    refusal.setId("filter-refusal");
    refusal.getStyleClass().add("field-message");
    refusal.setWrapText(true);
    refusal.textProperty().bind(model.filterRefusalProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    VBox top =
        new VBox(
            8,
            new CountsLine(model, values),
            new ComparisonAges(model, bench),
            new VBox(4, filter, refusal),
            stale);
    top.getStyleClass().add("reconcile-top");
    position.setMaxWidth(Double.MAX_VALUE);
    position.visibleProperty().bind(position.textProperty().isNotEmpty());
    position.managedProperty().bind(position.visibleProperty());
    position.getStyleClass().addAll("text-small", "table-foot");
    VBox.setVgrow(states, Priority.ALWAYS);
    split = new SplitPane(new VBox(states, position), record);
    VBox.setVgrow(split, Priority.ALWAYS);
    getStyleClass().add("reconcile");
    getStylesheets()
        .add(
            Objects.requireNonNull(ReconcileView.class.getResource("reconcile.css"))
                .toExternalForm());
    getChildren().addAll(top, split);
    wide.bind(widthProperty().greaterThanOrEqualTo(WIDE));
    wide.subscribe(this::arrange);
    filter.queryProperty().subscribe(model::filter);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.focusedProperty().subscribe(this::cursor);
    states.showLoading();
    model.listStateProperty().subscribe(state -> show());
    model.shown().editionProperty().subscribe(() -> show());
    model.healthProperty().subscribe(health -> show());
  }

  /** Puts the cursor into the list, now or as soon as there is one. */
  void focusList() {
    cursorToList = !table.isVisible();
    table.requestFocus();
  }

  String words(SettlementProgress progress) {
    return settlements.line(progress);
  }

  void focusFilter() {
    cursorToList = false;
    filter.focusField();
  }

  /** Another second has passed. */
  void grow() {
    table.grow();
    record.grow();
  }

  /** Esc: closes the question why; false if it is not open. */
  boolean back() {
    boolean asking = record.decision().askingProperty().get();
    if (asking) {
      record.decision().cancel();
    }
    return asking;
  }

  /** Beside an empty list there is nothing to show. */
  private void showRecord(boolean wanted) {
    if (wanted && split.getItems().size() == 1) {
      split.getItems().add(record);
      arrange(wide.get());
    } else if (!wanted && split.getItems().size() > 1) {
      split.getItems().remove(record);
    }
  }

  /** A list that was covered while it had the cursor is to get it back. */
  private void cursor(boolean inList) {
    cursorToList = !inList && (cursorToList || !table.isVisible());
  }

  private void arrange(boolean atTheRight) {
    Orientation wanted = atTheRight ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    split.setOrientation(wanted);
    split.setDividerPositions(atTheRight ? 0.64 : 0.46);
  }

  private void show() {
    ListState state = model.listStateProperty().get();
    int rows = model.shown().rows().size();
    boolean read = state.readAt().isPresent();
    Optional<Failure> failure = state.failure();
    stale.say(read ? failure.map(cause -> stale(cause, state)).orElse("") : "");
    showRecord(rows > 0);
    position.setText(rows == 0 ? "" : position(rows, state.more()));
    if (!read) {
      failure.ifPresent(
          cause -> states.showFailed(TEXTS.get("list.failed"), cause, model::refresh));
    } else if (rows > 0) {
      states.showContent();
      if (cursorToList) {
        focusList();
      }
    } else {
      emptyWords.show(
          states,
          Emptiness.of(model.isFiltered(), model.healthProperty().get()),
          () -> filter.set(""));
    }
  }

  private String stale(Failure cause, ListState state) {
    Instant readAt = state.readAt().orElse(cause.at());
    return TEXTS.get(
        "list.stale",
        moments.timeOfDay(cause.at()),
        cause.reason(),
        cause.code(),
        moments.timeOfDay(readAt));
  }

  private String position(int rows, boolean more) {
    if (rows >= OpenDisagreements.MOST) {
      return TEXTS.get("list.positionMost", rows);
    }
    if (!more) {
      return TEXTS.get("list.position", rows, rows);
    }
    return model.isFiltered()
        ? TEXTS.get("list.positionMore", rows)
        : model
            .countsProperty()
            .get()
            .map(counts -> TEXTS.get("list.position", rows, counts.all()))
            .orElse(TEXTS.get("list.positionMore", rows));
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl) {
      return;
    }
    boolean taken =
        switch (key.getCode()) {
          case J -> does(() -> model.step(1));
          case K -> does(() -> model.step(-1));
          case A -> does(record.decision()::accept);
          case O -> does(record.decision()::askWhy);
          case ENTER -> table.isFocused() && does(record.decision()::accept);
          default -> false;
        };
    if (taken) {
      key.consume();
    }
  }

  private static boolean does(Runnable action) {
    action.run();
    return true;
  }
}
