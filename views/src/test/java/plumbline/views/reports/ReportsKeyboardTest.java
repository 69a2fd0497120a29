package plumbline.views.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.payment.MoneyAccounts;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.TestAids;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.HandClock;

/** The trial balance and what is behind it, driven by nothing but the keyboard. */
class ReportsKeyboardTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  private final HandClock clock = new HandClock();
  private final MemoryFigures figures = new MemoryFigures(clock);
  private final MemoryLedger ledger = new MemoryLedger();
  private DrivenWindow window;

  @BeforeEach
  void open() throws Exception {
    figures.account("3811", "Bank");
    figures.account("4541", "Suppliers");
    figures.account("5220", "Rent");
    figures.post(FIRST, "5220", "4541", "400000.00");
    figures.post(FIRST.plusDays(9), "4541", "3811", "1250.50");
    figures.refresh();
    postCentrally();
    window =
        DrivenWindow.open(
            driven -> {
              DeskShell desk =
                  new DeskShell(
                      driven.window().layers(),
                      driven.look(),
                      new FxWorkRunner(clock, failure -> {}),
                      clock,
                      this::screens,
                      List.of(new ReportLink.Balances()));
              driven.window().show(desk.shell.node());
              desk.open();
            });
    window.settle();
    window.waitUntilShows("Total of 3 accounts");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void debit_and_credit_are_summed_up_below_the_accounts() {
    assertThat(window.textOf("total-debit")).isEqualTo("401,250.50");
    assertThat(window.textOf("total-credit")).isEqualTo("401,250.50");
    assertThat(window.textOf("total-balance")).isEqualTo("0.00");
    window.waitUntilShows("\u2212398,749.50");
  }

  @Test
  void enter_leads_to_the_lines_and_on_to_the_entry_and_escape_back() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("5220 Rent");
    window.waitUntilShows("2026/000001");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Entry 2026/000001");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Balance before");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Total of 3 accounts");
    window.press(KeyCode.UP);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("4541 Suppliers");
  }

  @Test
  void what_is_typed_leads_to_its_account() {
    window.type("ren");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("5220 Rent");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Total of 3 accounts");
    window.type("4541");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("4541 Suppliers");
  }

  @Test
  void a_day_is_chosen_with_a_few_keys_and_goes_along_to_the_lines() {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("5");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Total of 2 accounts");
    window.waitUntilShows("Trial balance to ");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("4541 Suppliers");
    window.waitUntilShows("1 of 1");
  }

  @Test
  void past_the_window_the_figures_say_so_loudly_until_the_server_is_read() {
    assertThat(window.shows("older than 60 s")).isFalse();
    figures.serverGone = true;
    clock.advance(Duration.ofSeconds(61));
    window.waitUntilShows("These figures are 1 min old, older than 60 s: read the server");
    window.waitUntilShows("1 min, older than 60 s");
    window.press(KeyCode.F5);
    window.waitUntilShows("The server does not answer");
    window.waitUntilShows("Total of 3 accounts");
    figures.serverGone = false;
    window.press(KeyCode.F5);
    window.waitUntil("is quiet again", () -> !window.shows("older than 60 s"));
  }

  @Test
  void a_live_update_keeps_the_selected_account() throws Exception {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    figures.account("1000", "Land");
    figures.post(FIRST, "1000", "4541", "5.00");
    figures.refresh();
    window.waitUntilShows("Total of 4 accounts");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("5220 Rent");
    window.waitUntilShows("Balance before");
  }

  @Test
  void a_live_update_keeps_the_selected_line() throws Exception {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("1 of 1");
    figures.post(FIRST.minusDays(3), "5220", "4541", "5.00");
    figures.post(FIRST.minusDays(2), "5220", "4541", "6.00");
    figures.refresh();
    window.waitUntilShows("3 of 3");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Entry 2026/000001");
  }

  @Test
  void figures_that_do_not_agree_are_not_to_be_used() throws Exception {
    figures.lose(FIRST, "3811", "0.01");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("t");
    window.waitUntilShows("Debit and credit differ by \u22120.01. Do not use these figures.");
  }

  private ScreenFactory screens(Workbench bench) {
    JournalScreens journal = new JournalScreens(ledger, bench, TestAids.over(ledger));
    return ScreenFactory.firstOf(
        new ReportScreens(
            figures, bench, journal, (t, f, p) -> {}, () -> new MoneyAccounts(List.of("38"))),
        journal);
  }

  private void postCentrally() throws Exception {
    ledger.post(
        new EntryDraft(
            MemoryFigures.entry(1),
            FIRST,
            FIRST,
            "INV-8401",
            "Rent, Váci út",
            EntrySource.MANUAL,
            List.of(
                EntryLine.debit("5220", new java.math.BigDecimal("400000.00")),
                EntryLine.credit("4541", new java.math.BigDecimal("400000.00")))));
  }
}
