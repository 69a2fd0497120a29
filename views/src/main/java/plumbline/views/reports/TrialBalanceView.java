package plumbline.views.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.AgeBadge;
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
  private final DayField to;
  private final ReportBanner unbalanced = new ReportBanner();
  private final TrialBalanceTable table;
  private final TotalsRow totals;
  private final StatePane states;
  private final ListFocus focus;

  TrialBalanceView(TrialBalanceModel model, Workbench bench, Consumer<TrialBalance.Row> onOpen) {
    super(8);
    this.model = model;
    moments = Moments.ofProgram(bench.clock());
    getStyleClass().addAll("desk-screen", "report-screen");
    ReportStyle.dress(this);
    table = new TrialBalanceTable(model.rows(), onOpen);
    totals = new TotalsRow(table.getColumns());
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
    getChildren().addAll(top(bench), to.message(), stale, unbalanced, states, new KeyHints(keys()));
    model.readingProperty().subscribe(this::show);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.lines")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.day")),
        new KeyHint("+ \u2212 T", TEXTS.get("keys.date")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    table.selectSome();
  }

  void focusDay() {
    to.focusField();
  }

  private HBox top(Workbench bench) {
    title.getStyleClass().add("text-title");
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    AgeBadge badge =
        new AgeBadge(bench.clock(), bench.ticker(), FiguresWatch.WINDOW, Optional.empty());
    badge.asOfProperty().bind(model.watch().asOfProperty());
    HBox top = new HBox(24, title, to, middle, badge);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("report-top");
    return top;
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
