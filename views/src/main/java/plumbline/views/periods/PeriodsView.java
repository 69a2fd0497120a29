package plumbline.views.periods;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.period.CheckItem.Target;
import plumbline.domain.finance.period.FiscalYear;
import plumbline.views.audit.HistoryKey;
import plumbline.views.field.DropDownLayer;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/**
 * The months with their history at the left, the checklist of the selected one at the right, or the
 * year end.
 */
final class PeriodsView extends StackPane {
  private static final Texts TEXTS = Texts.of(PeriodsView.class);

  private static final double ALL_MONTHS = 12 * 28 + 34;
  private static final List<KeyHint> KEYS =
      List.of(
          new KeyHint("S", TEXTS.get("keys.softClose")),
          new KeyHint("C", TEXTS.get("keys.close")),
          new KeyHint("R", TEXTS.get("keys.reopen")),
          new KeyHint("V", TEXTS.get("keys.vat")),
          new KeyHint("Y", TEXTS.get("keys.yearEnd")),
          new KeyHint("1\u20269", TEXTS.get("keys.jump")),
          new KeyHint("\u2190 \u2192", TEXTS.get("keys.year")),
          new KeyHint("F5", TEXTS.get("keys.refresh")));

  private final PeriodsModel model;
  private final ChecklistModel checklist;
  private final YearEndModel yearEnd;
  private final Consumer<Target> onOpen;
  private final HistoryKey history;
  private final Moments moments;
  private final Label title = new Label();
  private final Label vat = new Label("", new FontIcon(Feather.LOCK));
  private final Label closed = new Label("", new FontIcon(Feather.LOCK));
  private final MonthsTable table;
  private final StatePane states;
  private final ListFocus focus;
  private final VBox months;
  private final YearEndPane yearEndPane;

  PeriodsView(
      PeriodsModel model,
      PeriodSides sides,
      ChecklistModel checklist,
      YearEndModel yearEnd,
      Consumer<Target> onOpen,
      HistoryKey history,
      Clock clock) {
    this.model = model;
    this.checklist = checklist;
    this.yearEnd = yearEnd;
    this.onOpen = onOpen;
    this.history = history;
    moments = Moments.ofProgram(clock);
    getStyleClass().addAll("desk-screen", "periods-view");
    PeriodStyle.dress(this);
    table = new MonthsTable(clock, model::select);
    states = new StatePane(table, clock);
    focus = ListFocus.keep(this, table, table);
    DropDownLayer layer = new DropDownLayer();
    yearEndPane = new YearEndPane(yearEnd, layer, clock);
    table.setMinHeight(ALL_MONTHS);
    table.setMaxHeight(ALL_MONTHS);
    states.setMinHeight(ALL_MONTHS);
    VBox.setVgrow(sides.history(), Priority.ALWAYS);
    VBox left = new VBox(12, states, sides.history());
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox right = new VBox(12, new ReasonPane(model), sides.checklist());
    VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
    right.getStyleClass().add("period-details");
    HBox middle = new HBox(16, left, right);
    VBox.setVgrow(middle, Priority.ALWAYS);
    RefusalBanner refusal = new RefusalBanner("period-refusal", model.refusalProperty());
    months = new VBox(8, top(), refusal, middle, new KeyHints(keys()));
    getChildren().addAll(months, yearEndPane, layer);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::stepped);
    model.readingProperty().subscribe(this::show);
    model.selectedProperty().subscribe(checklist::show);
    model.askingProperty().subscribe((before, now) -> asked(now));
    yearEnd.stateProperty().subscribe(this::show);
  }

  List<KeyHint> keys() {
    return Stream.concat(KEYS.stream(), history.hints().stream()).toList();
  }

  void focusTable() {
    focus.request();
  }

  boolean back() {
    boolean left = yearEnd.leave() || model.leave();
    if (left) {
      focusTable();
    }
    return left;
  }

  private Node top() {
    title.getStyleClass().add("text-title");
    title.setId("year-title");
    vat.getStyleClass().add("text-muted");
    vat.setId("vat-lock");
    closed.setId("year-closing");
    closed.managedProperty().bind(closed.visibleProperty());
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(16, title, closed, middle, vat);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("periods-top");
    return top;
  }

  private void show(MonthsReading reading) {
    title.setText(TEXTS.get("periods.of", String.valueOf(model.year())));
    switch (reading) {
      case MonthsReading.Underway _ -> states.showLoading();
      case MonthsReading.Shown(FiscalYear year) -> {
        show(year);
        states.showContent();
      }
      case MonthsReading.Failed(var failure) ->
          states.showFailed(TEXTS.get("periods.failed"), failure, model::read);
    }
  }

  private void show(FiscalYear year) {
    vat.setText(
        year.vatLock()
            .lockedTo()
            .map(day -> TEXTS.get("vat.lockedTo", moments.date(day)))
            .orElseGet(() -> TEXTS.get("vat.open")));
    closed.setVisible(year.closing().isPresent());
    closed.setText(
        year.closing()
            .map(by -> TEXTS.get("periods.yearClosed", by.who(), moments.moment(by.when())))
            .orElse(""));
    table.show(year, model.selectedProperty().get());
  }

  private void show(YearEndModel.State state) {
    boolean open = !(state instanceof YearEndModel.State.Away);
    boolean was = yearEndPane.isVisible();
    yearEndPane.setVisible(open);
    months.setVisible(!open);
    if (open && !was) {
      yearEndPane.focusFirst();
    } else if (!open && was) {
      focusTable();
    }
  }

  private void asked(Optional<Asking> asking) {
    if (asking.isEmpty()) {
      focusTable();
    }
  }

  /** Between years, where the table would scroll sideways. */
  private void stepped(KeyEvent key) {
    if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
      key.consume();
      model.step(key.getCode() == KeyCode.LEFT ? -1 : 1);
    }
  }

  private void pressed(KeyEvent key) {
    if (months.isVisible() && history.pressed(key, firstDay())) {
      return;
    }
    boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
    if (typing || !months.isVisible() || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    KeyCode code = key.getCode();
    if (code.isDigitKey()) {
      jump(code.getName());
    } else if (isVerb(code)) {
      key.consume();
    }
  }

  private Optional<String> firstDay() {
    return model.selectedProperty().get().map(period -> period.month().atDay(1).toString());
  }

  private boolean isVerb(KeyCode code) {
    switch (code) {
      case S -> model.softClose();
      case C -> model.close();
      case R -> model.reopen();
      case V -> model.lockVat();
      case Y -> openYearEnd();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void jump(String digit) {
    checklist.target(Integer.parseInt(digit.replaceAll("\\D", ""))).ifPresent(onOpen);
  }

  /** A closed year shows its closing entry instead. */
  private void openYearEnd() {
    if (!(model.readingProperty().get() instanceof MonthsReading.Shown(FiscalYear year))) {
      return;
    }
    if (year.closing().isPresent()) {
      year.closing().get().entry().map(Target.Entry::new).ifPresent(onOpen);
    } else {
      yearEnd.open(year.year());
    }
  }
}
