package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.sync.cache.TotalsCheck;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** The trial balance: day and age on top, the accounts, and their totals pinned below. */
final class TrialBalanceView extends VBox {
  private static final Texts TEXTS = Texts.of(TrialBalanceView.class);

  private final TrialBalanceModel model;
  private final Moments moments;
  private final Label title = new Label(TEXTS.get("balances.title"));
  private final Workbench bench;
  private final Exporting exporting;
  private final ReportTop top;
  private final DayField from;
  private final DayField to;
  private final ReportBanner checked = new ReportBanner();
  private final ReportBanner unbalanced = new ReportBanner();
  private final TrialBalanceTable table;
  private final TotalsRow totals;
  private final StatePane states;
  private final ListFocus focus;

  TrialBalanceView(
      TrialBalanceModel model,
      Workbench bench,
      Exporting exporting,
      Consumer<TrialBalance.Row> onOpen) {
    super(8);
    this.model = model;
    this.bench = bench;
    this.exporting = exporting;
    moments = Moments.ofProgram(bench.clock());
    getStyleClass().addAll("desk-screen", "report-screen");
    ReportStyle.dress(this);
    table = new TrialBalanceTable(model.rows(), onOpen);
    totals = new TotalsRow(table.getColumns());
    from = new DayField("from", TEXTS.get("day.from"), model.from(), this::focusTable);
    to = new DayField("to", TEXTS.get("day.to"), model.to(), this::focusTable);
    unbalanced.setId("unbalanced");
    StaleBanner stale =
        new StaleBanner(
            model.watch(),
            model.readingProperty().map(BalanceReading.Shown.class::isInstance),
            bench.clock());
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox figures = new VBox(table, totals);
    states = new StatePane(figures, bench.clock());
    focus = ListFocus.keep(this, figures, table);
    VBox.setVgrow(states, Priority.ALWAYS);
    top = new ReportTop(title, model.watch(), bench, exporting.writingProperty(), this::export);
    top.offer(from, to);
    checked.setId("checked");
    getChildren()
        .addAll(
            top,
            from.message(),
            to.message(),
            stale,
            unbalanced,
            checked,
            states,
            new KeyHints(keys()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.readingProperty().subscribe(this::show);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.lines")),
        new KeyHint("A\u2026Z 0\u20269", TEXTS.get("keys.find")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.day")),
        new KeyHint("+ \u2212 T", TEXTS.get("keys.date")),
        new KeyHint("Ctrl+E", TEXTS.get("keys.export")),
        new KeyHint("F6", TEXTS.get("keys.verify")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    table.selectSome();
  }

  void focusDay() {
    to.focusField();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.E && key.isShortcutDown() && !key.isAltDown()) {
      key.consume();
      top.chooseFormat();
    } else if (key.getCode() == KeyCode.F6) {
      key.consume();
      model.verify(this::show);
    }
  }

  private void export(ExportFormat format) {
    exporting.run(
        new TrialBalanceReport(),
        model.period(LocalDate.now(bench.clock())),
        model.watch().asOfProperty()::get,
        format);
  }

  private void show(TotalsCheck check) {
    Amounts amounts = Amounts.ofProgram();
    if (check.differences() == 0) {
      checked.say(
          Meaning.VERIFIED,
          TEXTS.get("verify.agree", amounts.count(check.lines()), check.took().toMillis()),
          "");
    } else {
      checked.say(
          Meaning.RED,
          TEXTS.get("verify.differ", amounts.count(check.differences())),
          String.join("; ", check.examples()));
    }
  }

  private void show(BalanceReading reading) {
    unbalanced.silence();
    switch (reading) {
      case BalanceReading.Underway _ -> states.showLoading();
      case BalanceReading.NothingYet _ ->
          states.showEmpty(
              TEXTS.get("balances.nothingYet"),
              TEXTS.get("server.read"),
              model.watch()::readServer);
      case BalanceReading.Shown(TrialBalance balance, var day) -> {
        table.selectAgain();
        String words = day.map(moments::date).orElse("");
        title.setText(
            words.isEmpty() ? TEXTS.get("balances.allDays") : TEXTS.get("balances.to", words));
        show(balance);
      }
      case BalanceReading.Failed(var failure) ->
          states.showFailed(TEXTS.get("balances.failed"), failure, model::read);
    }
  }

  private void show(TrialBalance balance) {
    totals.show(balance);
    BigDecimal difference = balance.debit().subtract(balance.credit());
    if (difference.signum() != 0) {
      String amount = Amounts.ofProgram().money(difference);
      unbalanced.say(
          Meaning.RED,
          TEXTS.get("balances.unbalanced", amount),
          TEXTS.get("balances.unbalancedWhy"));
    }
    if (balance.rows().isEmpty()) {
      states.showEmpty(TEXTS.get("balances.empty"));
    } else {
      states.showContent();
    }
  }
}
