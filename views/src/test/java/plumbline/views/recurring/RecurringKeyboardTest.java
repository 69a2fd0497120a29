package plumbline.views.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.recurring.Template;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.TestAids;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.shell.Link;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.task.FxWorkRunner;

/** Templates and what is due, with nothing but the keyboard. */
class RecurringKeyboardTest {
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));
  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryRecurring recurring = MemoryRecurring.filled(ledger, "Rent, Váci út");
  private DrivenWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void all_that_is_due_is_posted_and_every_row_says_what_came_of_it() {
    due();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    window.waitUntilShows("Posted as 2026/000001");
    window.waitUntilShows("Posted as 2026/000002");
    window.waitUntilShows("Account 5999 Old rent is closed.");
    assertThat(ledger.posted()).hasSize(2);
    window.picture("due-posted");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Entry 2026/000001");
  }

  @Test
  void one_is_posted_and_a_lost_answer_does_not_post_it_twice() {
    recurring.losesNextAnswer = true;
    due();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.picture("due-unanswered");
    window.waitUntilShows("it will be in the ledger once");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Posted before, as 2026/000001");
    assertThat(ledger.posted()).hasSize(1);
  }

  @Test
  void a_template_fills_the_entry_with_the_shares_of_an_amount() {
    entry();
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.waitUntil("asks for a template", () -> window.focusedId().equals("template-name"));
    window.type("rent");
    window.picture("template-choosing");
    window.press(KeyCode.TAB);
    window.waitUntil("asks for the amount", () -> window.focusedId().equals("template-amount"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("shares out an amount. Type the amount.");
    window.type("508000");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Filled from the template Rent");
    window.waitUntilShows("balanced");
    window.waitUntilShows("508,000.00");
    window.waitUntil("the entry goes on", () -> window.focusedId().equals("posting-date"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Posted as 2026/000001");
    assertThat(ledger.posted().getFirst().lines().getLast())
        .isEqualTo(
            new EntryLine(
                "4541", BigDecimal.ZERO, new BigDecimal("508000.00"), null, "Rent, Váci út"));
  }

  @Test
  void an_unknown_template_is_refused_and_the_entry_can_be_kept_as_one() {
    entry();
    for (int i = 0; i < 3; i++) {
      window.press(KeyCode.ENTER);
    }
    window.type("fuel");
    window.press(KeyCode.ENTER);
    window.type("5220");
    window.press(KeyCode.ENTER);
    window.type("12");
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.waitUntil("asks for a template", () -> window.focusedId().equals("template-name"));
    window.type("lorry");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("There is no template “lorry”.");
    window.press(KeyCode.CONTROL, KeyCode.S);
    window.waitUntilShows("Kept as the template lorry");
    Template kept = List.copyOf(recurring.templates.values()).getLast();
    assertThat(kept.description()).isEqualTo("fuel");
    assertThat(kept.lines().getFirst().amount()).isEqualByComparingTo("12");
  }

  @Test
  void shares_typed_in_are_kept_and_the_whole_is_asked_for_once() {
    entry();
    typeShares("60%", "40 %", "90%");
    keepAs("Split rent");
    window.picture("template-shares-refused");
    window.waitUntilShows("The shares come to 100 % in debit and 90 % in credit.");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("“60%” is a share, which only a template can have");
    window.press(KeyCode.CONTROL, KeyCode.D);
    window.waitUntil("begins again", () -> window.focusedId().equals("posting-date"));
    typeShares("60%", "40 %", "100%");
    keepAs("Split rent");
    window.picture("template-shares");
    window.waitUntilShows("Kept as the template Split rent");
    Template kept = List.copyOf(recurring.templates.values()).getLast();
    assertThat(kept.lines())
        .extracting(line -> line.side() + " " + line.share().stripTrailingZeros())
        .containsExactly("DEBIT 0.6", "DEBIT 0.4", "CREDIT 1");
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.waitUntil("asks for a template", () -> window.focusedId().equals("template-name"));
    window.type("split");
    window.press(KeyCode.TAB);
    window.waitUntil("asks for the amount", () -> window.focusedId().equals("template-amount"));
    window.type("1000.01");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("balanced");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Posted as 2026/000001");
    assertThat(ledger.posted().getFirst().lines())
        .extracting(line -> line.account() + " " + line.debit() + " " + line.credit())
        .containsExactly("5220 600.01 0", "3811 400.00 0", "4541 0 1000.01");
  }

  private void keepAs(String name) {
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.waitUntil("asks for a template", () -> window.focusedId().equals("template-name"));
    window.type(name);
    window.press(KeyCode.CONTROL, KeyCode.S);
  }

  private void typeShares(String first, String second, String whole) {
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.ENTER);
    }
    line("5220", first, 4);
    line("3811", second, 4);
    window.type("4541");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.type(whole);
  }

  private void line(String account, String debit, int toTheNext) {
    window.type(account);
    window.press(KeyCode.ENTER);
    window.type(debit);
    for (int i = 0; i < toTheNext - 1; i++) {
      window.press(KeyCode.ENTER);
    }
  }

  @Test
  void a_recurring_entry_is_planned_paused_and_retired() {
    plans();
    window.press(KeyCode.N);
    window.waitUntil("asks for a template", () -> window.focusedId().equals("plan-template"));
    window.type("insu");
    window.press(KeyCode.TAB);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Type the date it is due next");
    assertThat(window.focusedId()).isEqualTo("plan-nextDue");
    window.picture("plan-refused");
    window.press(KeyCode.ESCAPE);
    window.waitUntil("back in the list", () -> window.focusedId().equals("plans"));
    window.press(KeyCode.P);
    window.waitUntilShows("paused");
    window.press(KeyCode.DELETE);
    window.waitUntil("retired", () -> recurring.all().size() == 2);
  }

  @Test
  void a_plan_changed_by_somebody_else_meanwhile_is_not_overwritten() {
    plans();
    recurring.stale = true;
    window.press(KeyCode.ENTER);
    window.waitUntil("opens", () -> window.focusedId().equals("plan-template"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("It was changed by kiss.bela meanwhile.");
  }

  @Test
  void a_new_plan_is_due_on_the_day_of_its_next_date() {
    plans();
    window.press(KeyCode.N);
    window.waitUntil("asks for a template", () -> window.focusedId().equals("plan-template"));
    window.type("insu");
    window.press(KeyCode.TAB);
    window.press(KeyCode.TAB);
    window.type("30");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil("planned", () -> recurring.all().size() == 4);
    assertThat(recurring.all().getLast().schedule().nextDue())
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(recurring.all().getLast().schedule().day()).isEqualTo(30);
  }

  private void due() {
    window = open(new RecurringLink.Due());
    window.waitUntil("lists what is due", () -> window.focusedId().equals("due"));
    window.waitUntilShows("Insurance");
  }

  private void plans() {
    window = open(new RecurringLink.Plans());
    window.waitUntil("lists the plans", () -> window.focusedId().equals("plans"));
    window.waitUntilShows("Every quarter");
  }

  private void entry() {
    window = open(new JournalLink.NewEntry());
    window.waitUntil("begins", () -> window.focusedId().equals("posting-date"));
  }

  private DrivenWindow open(Link link) {
    Toolkit.start();
    return DrivenWindow.open(
        driven -> {
          FxWorkRunner runner = new FxWorkRunner(clock, failure -> {});
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  runner,
                  clock,
                  bench -> {
                    JournalScreens journal =
                        new JournalScreens(ledger, bench, TestAids.over(ledger));
                    return ScreenFactory.firstOf(
                        new RecurringScreens(
                            recurring, recurring.templates(), bench, journal, UUID::randomUUID),
                        journal);
                  },
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
