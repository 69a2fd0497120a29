package plumbline.views.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.payment.MoneyAccounts;
import plumbline.sync.cache.JournalQuery;
import plumbline.views.dialog.Layers;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.shell.Link;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;

class ReportPicturesTest {
  private final HandClock clock = new HandClock();
  private MemoryFigures figures;

  @BeforeEach
  void fill() throws Exception {
    figures = DutiesOfNovember.figures(clock);
  }

  @Test
  void the_trial_balance() {
    clock.advance(Duration.ofSeconds(4));
    picture("balances", new ReportLink.Balances(), ReportPicturesTest::select);
  }

  @Test
  void the_trial_balance_to_a_day_that_is_none() {
    picture(
        "balances-no-day",
        new ReportLink.Balances(),
        layers -> {
          TextField to = (TextField) layers.lookup("#to");
          to.setText("soon");
          to.getOnAction().handle(new javafx.event.ActionEvent());
        });
  }

  @Test
  void the_trial_balance_too_old() {
    figures.serverGone = true;
    clock.advance(Duration.ofMinutes(3));
    picture(
        "balances-old",
        new ReportLink.Balances(),
        layers -> layers.lookup("#read-server").fireEvent(new javafx.event.ActionEvent()));
  }

  @Test
  void the_trial_balance_of_unknown_age() {
    figures.forgetAge();
    picture("balances-unknown", new ReportLink.Balances(), layers -> {});
  }

  @Test
  void the_trial_balance_that_does_not_agree() {
    figures.lose(LocalDate.of(2026, 11, 1), "1000", "999999999999.98");
    picture("balances-differ", new ReportLink.Balances(), layers -> {});
  }

  @Test
  void the_empty_trial_balance() {
    figures = new MemoryFigures(clock);
    picture("balances-empty", new ReportLink.Balances(), layers -> {});
  }

  @Test
  void the_trial_balance_without_a_copy() {
    figures.filled = false;
    picture("balances-nothing-yet", new ReportLink.Balances(), layers -> {});
  }

  @Test
  void the_failed_trial_balance() {
    figures.unreadable = true;
    picture("balances-failed", new ReportLink.Balances(), layers -> {});
  }

  @Test
  void the_lines_of_an_account() {
    clock.advance(Duration.ofSeconds(51));
    picture("lines", new ReportLink.Lines("1291", null, null), ReportPicturesTest::select);
  }

  @Test
  void the_lines_of_an_account_too_old() {
    clock.advance(Duration.ofHours(3));
    picture("lines-old", new ReportLink.Lines("9633", null, null), layers -> {});
  }

  @Test
  void the_other_reports() {
    YearOfReports.fill(figures);
    picture("profit", new ReportLink.Of(ReportKind.PROFIT_AND_LOSS), layers -> {});
    picture("sheet", new ReportLink.Of(ReportKind.BALANCE_SHEET), layers -> {});
    picture("aged", new ReportLink.Of(ReportKind.AGED_RECEIVABLES), layers -> {});
    picture("vat", new ReportLink.Of(ReportKind.VAT), layers -> {});
    picture("journal-report", new ReportLink.Of(ReportKind.JOURNAL), layers -> {});
    picture("charts", new ReportLink.Charts(), layers -> {});
  }

  @Test
  void a_report_of_days_without_entries() {
    figures.answer(JournalQuery.class, List.of());
    picture("report-empty", new ReportLink.Of(ReportKind.JOURNAL), layers -> {});
  }

  private static void select(Layers layers) {
    TableView<?> table = (TableView<?>) layers.lookup(".table-view");
    table.getSelectionModel().select(3);
  }

  private void picture(String name, Link link, Consumer<Layers> act) {
    Clock still = clock;
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  still,
                  bench ->
                      new ReportScreens(
                          figures,
                          bench,
                          (entry, from, navigator) -> {},
                          (t, f, p) -> {},
                          () -> new MoneyAccounts(List.of("38"))),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
          act.accept(layers);
          layers.getScene().getRoot().applyCss();
          layers.layout();
        });
  }
}
