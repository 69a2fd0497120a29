package plumbline.views.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.views.audit.RecordHistory;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;

/** The chart of accounts, driven by nothing but the keyboard. */
class ChartKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryChart chart = new MemoryChart();
  private final DrivenWindow window = open();

  @BeforeEach
  void settle() {
    window.waitUntilShows("311 Domestic customers");
    window.waitUntil("the tree has the cursor", () -> window.focusedText().equals("TableView"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void an_account_is_made_under_the_selected_one() {
    down(4);
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.waitUntil("the number has the cursor", () -> focused("edit-number"));
    assertThat(window.textOf("edit-parent")).isEqualTo("38 Cash and bank");
    window.press(KeyCode.END);
    window.type("4");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.type("Bank");
    window.picture("chart-new");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("384 Bank saved");
    assertThat(chart.accounts.get("384").parent()).isEqualTo("38");
    window.waitUntil("the tree has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Change 384 Bank");
  }

  @Test
  void enter_walks_through_the_form_and_saves_at_its_end() {
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Till");
    for (int i = 0; i < 5; i++) {
      window.press(KeyCode.ENTER);
    }
    window.waitUntilShows("381 Till saved");
    assertThat(chart.accounts.get("381").name()).isEqualTo("Till");
  }

  @Test
  void an_account_is_closed_and_moved_by_words() {
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    window.press(KeyCode.ENTER);
    window.type("trade");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.type("clo");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("381 Cash desk saved");
    Account saved = chart.accounts.get("381");
    assertThat(saved.closed()).isTrue();
    assertThat(saved.parent()).isEqualTo("31");
  }

  @Test
  void a_refusal_stands_beside_its_field_which_has_the_cursor() {
    chart.refusing =
        List.of(
            new Refusal(
                "closed",
                "",
                "Account 381 still has a balance of 12.50 in debit. Bring it to zero, then close"
                    + " it."));
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Account 381 still has a balance of 12.50 in debit.");
    window.waitUntil("the wrong field has the cursor", () -> focused("edit-closed"));
    window.picture("chart-refused");
  }

  @Test
  void a_word_that_is_none_is_answered_with_those_that_are() {
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    for (int i = 0; i < 3; i++) {
      window.press(KeyCode.ENTER);
    }
    window.type("zzz");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows(
        "“zzz” is none of these. Type one of: none, receivables, payables, stock, VAT.");
  }

  @Test
  void a_stale_edit_says_who_changed_it_and_keeps_what_was_typed() {
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    chart.changedByErika(chart.accounts.get("381").under("31"));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Till");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Account 381 was changed by erika at 2026-11-21 09:00");
    assertThat(window.textOf("edit-name")).isEqualTo("Till");
    assertThat(window.textOf("edit-parent")).isEqualTo("31 Trade receivables");
    window.picture("chart-stale");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("381 Till saved");
    assertThat(chart.accounts.get("381").parent()).isEqualTo("31");
  }

  @Test
  void nothing_typed_is_lost_with_the_connection() {
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Till");
    chart.answerLost = true;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("All you typed is kept.");
    chart.answerLost = false;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("381 Till saved");
  }

  @Test
  void escape_leaves_the_form_and_what_was_typed_can_be_had_back() {
    down(5);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
    window.type("x");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Left without saving");
    window.waitUntil("the form is gone", () -> !window.shows("Change 381"));
    assertThat(chart.accounts.get("381").name()).isEqualTo("Cash desk");
  }

  @Test
  void branches_fold_and_the_filter_finds_by_any_part_of_a_name() {
    down(1);
    window.press(KeyCode.LEFT);
    window.waitUntil("it is folded", () -> !window.shows("311 Domestic customers"));
    window.press(KeyCode.RIGHT);
    window.waitUntilShows("311 Domestic customers");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("desk");
    window.waitUntil("only what matches", () -> !window.shows("522 Rent"));
    window.waitUntilShows("38 Cash and bank");
    window.waitUntilShows("381 Cash desk");
    window.press(KeyCode.ENTER);
    window.type(" zzz");
    window.waitUntilShows("No account matches.");
  }

  private void down(int times) {
    for (int i = 0; i < times; i++) {
      window.press(KeyCode.DOWN);
    }
  }

  private boolean focused(String id) {
    return window.focusedId().equals(id);
  }

  private DrivenWindow open() {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench -> new ChartScreens(chart, bench, RecordHistory.of(false)),
                  List.of(new ChartLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
