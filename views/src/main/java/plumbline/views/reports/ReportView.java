package plumbline.views.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.reports.ReportTable.Remark;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** A report: title, days and age on top, what must be known of the figures, and the lines. */
final class ReportView extends VBox {
  private static final Texts TEXTS = Texts.of(ReportView.class);

  private final ReportModel model;
  private final Label title = new Label();
  private final Label period = new Label();
  private final VBox remarks = new VBox(4);
  private final List<DayField> days = new ArrayList<>();
  private final ReportTop top;
  private final ReportGrid grid;
  private final StatePane states;
  private final ListFocus focus;

  ReportView(ReportModel model, Workbench bench, Consumer<Drill> onOpen) {
    super(8);
    this.model = model;
    getStyleClass().addAll("desk-screen", "report-screen");
    ReportStyle.dress(this);
    title.setText(model.report().title());
    title.setTooltip(new Tooltip());
    title.getTooltip().textProperty().bind(title.textProperty());
    grid = new ReportGrid(model, bench.clock(), onOpen);
    states = new StatePane(grid, bench.clock());
    focus = ListFocus.keep(this, grid, grid);
    VBox.setVgrow(states, Priority.ALWAYS);
    top =
        new ReportTop(
            title, model.watch(), bench, model.exporting().writingProperty(), model::export);
    addDays();
    StaleBanner stale =
        new StaleBanner(
            model.watch(),
            model.readingProperty().map(ReportReading.Shown.class::isInstance),
            bench.clock());
    getChildren().add(top);
    days.forEach(day -> getChildren().add(day.message()));
    period.getStyleClass().add("text-small");
    getChildren().addAll(period, stale, remarks, states, new KeyHints(keys()));
    remarks.managedProperty().bind(remarks.visibleProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.readingProperty().subscribe(this::show);
  }

  private void addDays() {
    model
        .period()
        .from()
        .ifPresent(
            from -> days.add(new DayField("from", TEXTS.get("day.from"), from, this::focusTable)));
    String last = TEXTS.get(model.period().from().isPresent() ? "day.to" : "day.at");
    days.add(new DayField("to", last, model.period().to(), this::focusTable));
    top.offer(days.toArray(DayField[]::new));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.behind")),
        new KeyHint("A\u2026Z 0\u20269", TEXTS.get("keys.find")),
        new KeyHint("Ctrl+PgUp/PgDn", TEXTS.get("keys.period")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.period.days")),
        new KeyHint("Ctrl+E", TEXTS.get("keys.export")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
  }

  void focusDay() {
    days.getFirst().focusField();
  }

  private void pressed(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    boolean taken = true;
    switch (key.getCode()) {
      case KeyCode.E -> top.chooseFormat();
      case KeyCode.PAGE_UP -> model.period().step(-1);
      case KeyCode.PAGE_DOWN -> model.period().step(1);
      default -> taken = false;
    }
    if (taken) {
      key.consume();
    }
  }

  private void show(ReportReading reading) {
    remarks.getChildren().clear();
    switch (reading) {
      case ReportReading.Underway _ -> states.showLoading();
      case ReportReading.NothingYet _ ->
          states.showEmpty(
              TEXTS.get("balances.nothingYet"),
              TEXTS.get("server.read"),
              model.watch()::readServer);
      case ReportReading.Shown(ReportTable table) -> show(table);
      case ReportReading.Failed(var failure) ->
          states.showFailed(TEXTS.get("balances.failed"), failure, model::read);
    }
    remarks.setVisible(!remarks.getChildren().isEmpty());
  }

  private void show(ReportTable table) {
    title.setText(table.title());
    period.setText(table.period());
    grid.show(table.columns());
    if (table.lines().isEmpty()) {
      states.showEmpty(TEXTS.get("report.empty"));
      return;
    }
    for (Remark remark : table.remarks()) {
      ReportBanner banner = new ReportBanner();
      banner.say(remark.good() ? Meaning.VERIFIED : Meaning.AMBER, remark.words(), "");
      remarks.getChildren().add(banner);
    }
    states.showContent();
  }
}
