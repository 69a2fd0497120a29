package plumbline.views.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.TestAids;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.task.FxWorkRunner;

/** Taking an entry back with nothing but the keyboard. */
class ReverseKeyboardTest {
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));
  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryCorrections corrections = new MemoryCorrections(ledger);
  private final UUID entry = MemoryCorrections.rent(ledger, "400000.00", "Rent, November");
  private final DrivenWindow window = open();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void an_entry_is_reversed_and_both_show_each_other() {
    reverse();
    window.waitUntilShows("Reversal of 2026/000001: Rent, November");
    window.type("posted twice");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Reverses 2026/000001 · posted twice · szabo.anna");
    assertThat(corrections.sent)
        .singleElement()
        .extracting("date")
        .isEqualTo(LocalDate.of(2026, 11, 21));
    window.picture("reversal-tied");

    window.waitUntil("the lines have the cursor", () -> window.focusedText().equals("LinesTable"));
    window.press(KeyCode.CONTROL, KeyCode.J);
    window.waitUntilShows("Reversed by 2026/000002");

    window.press(KeyCode.CONTROL, KeyCode.R);
    window.waitUntilShows("was reversed already, by entry 2026/000002");
  }

  @Test
  void a_missing_reason_is_refused_beside_its_field() {
    reverse();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Type why the entry is reversed.");
    assertThat(window.focusedId()).isEqualTo("reversal-reason");
    assertThat(ledger.posted()).hasSize(1);
  }

  @Test
  void a_closed_day_is_left_for_the_next_open_one_and_says_so() {
    corrections.openFrom = LocalDate.of(2026, 12, 1);
    reverse();
    window.waitUntilShows("lies in a closed period, so the reversal is dated");
    window.press(KeyCode.ENTER);
    window.type("21");
    window.waitUntilShows("2026-11-21 lies in a closed period. The next open day is 2026-12-01.");
    window.picture("reversal-closed-day");
  }

  @Test
  void a_lost_answer_says_so_and_sending_again_posts_once() {
    corrections.answerLost = true;
    reverse();
    window.type("posted twice");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("it will be in the ledger once");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Reverses 2026/000001");
    assertThat(ledger.posted()).hasSize(2);
    assertThat(corrections.sent).hasSize(2);
    assertThat(corrections.sent.getFirst().id()).isEqualTo(corrections.sent.getLast().id());
  }

  @Test
  void a_refusal_is_shown_however_long_the_screen_stood_open() {
    reverse();
    window.type("posted twice");
    corrections.reversedBeside(entry);
    System.gc();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("was reversed already, by entry 2026/000002");
  }

  @Test
  void nothing_is_posted_before_both_entries_were_shown() throws Exception {
    CountDownLatch slow = corrections.slow();
    window.waitUntil("the lines have the cursor", () -> window.focusedText().equals("LinesTable"));
    window.press(KeyCode.CONTROL, KeyCode.R);
    window.waitUntilShows("Reverse entry");
    window.waitUntil("the screen has the keys", () -> window.focusedText().equals("ReverseView"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    slow.countDown();
    window.waitUntilShows("Ctrl+Enter came before both entries were shown");
    assertThat(corrections.sent).isEmpty();
    window.waitUntil("begins", () -> window.focusedId().equals("reversal-reason"));
    window.type("posted twice");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Reverses 2026/000001");
  }

  @Test
  void escape_leads_back_to_the_entry() {
    reverse();
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Entry 2026/000001");
    assertThat(ledger.posted()).hasSize(1);
  }

  private void reverse() {
    window.waitUntil("the lines have the cursor", () -> window.focusedText().equals("LinesTable"));
    window.press(KeyCode.CONTROL, KeyCode.R);
    window.waitUntilShows("Reverse entry 2026/000001");
    window.waitUntil("begins", () -> window.focusedId().equals("reversal-reason"));
  }

  private DrivenWindow open() {
    Toolkit.start();
    return DrivenWindow.open(
        window -> {
          FxWorkRunner runner = new FxWorkRunner(clock, failure -> {});
          DeskShell desk =
              new DeskShell(
                  window.window().layers(),
                  window.look(),
                  runner,
                  clock,
                  bench -> {
                    JournalScreens journal =
                        new JournalScreens(ledger, bench, TestAids.over(ledger));
                    return ScreenFactory.firstOf(
                        journal,
                        new CorrectionScreens(corrections, bench, journal, ClientIds::next));
                  },
                  List.of(new JournalLink.Posted(entry)));
          window.window().show(desk.shell.node());
          desk.open();
        });
  }
}
