package plumbline.views.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.admin.AuditFault;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.shell.Link;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.HandClock;

/** The audit trail, driven by nothing but the keyboard. */
class AuditKeyboardTest {
  private final HandClock clock = new HandClock();
  private final MemoryTrail trail = MemoryTrail.ofDays();
  private final List<String> opened = new ArrayList<>();
  private DrivenWindow window;

  @BeforeEach
  void open() {
    clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T09:00:00Z")));
    open(new AuditLink.Trail());
    window.waitUntilShows("Account 3111 " + MemoryTrail.LONG_NAME);
  }

  private void open(Link link) {
    window =
        DrivenWindow.open(
            driven -> {
              DeskShell desk =
                  new DeskShell(
                      driven.window().layers(),
                      driven.look(),
                      new FxWorkRunner(clock, failure -> {}),
                      clock,
                      bench ->
                          new AuditScreens(
                              trail,
                              (entry, fields) -> {
                                opened.add(entry.entity() + " " + entry.key());
                                return Optional.empty();
                              },
                              bench),
                      List.of(link));
              driven.window().show(desk.shell.node());
              desk.open();
            });
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_row_says_field_by_field_what_it_was_before_and_after() {
    window.waitUntilShows("Belföldi vevők");
    window.waitUntilShows("changed by szabo.anna");
    assertThat(window.shows("finance.account")).isFalse();
    window.press(KeyCode.DOWN);
    window.waitUntilShows("Entry 2026/004711");
    window.waitUntilShows("5891b5b522d5df086d0ff0b110fbd9d2");
    window.waitUntil(
        "the entry can be looked at",
        () -> opened.contains("finance.journal_entry " + MemoryTrail.ENTRY));
  }

  @Test
  void ctrl_h_shows_the_history_of_the_selected_record_alone() {
    window.press(KeyCode.CONTROL, KeyCode.H);
    window.waitUntilShows("what:account");
    window.waitUntil("alone", () -> !window.shows("Entry 2026/004711"));
    window.waitUntilShows("was there");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Entry 2026/004711");
    window.type("nowhere");
    window.waitUntilShows("No change fits the filter");
  }

  @Test
  void the_trail_is_verified_and_the_last_row_can_be_written_down() {
    window.press(KeyCode.F6);
    window.waitUntil("asks", () -> window.focusedId().equals("written-down"));
    window.type("soon");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("“soon” is not a row and its hash");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.BACK_SPACE);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Intact: 1,204,711 rows of the trail follow each other");
    assertThat(window.textOf("anchor")).startsWith("1204711:9f86d081");
    assertThat(trail.verified).containsExactly(Optional.empty());
    window.press(KeyCode.ESCAPE);
    window.waitUntil("closed", () -> !window.shows("Intact:"));
    window.press(KeyCode.DOWN);
    window.waitUntilShows("5891b5b522d5df086d0ff0b110fbd9d2");
  }

  @Test
  void where_the_chain_breaks_is_said_in_words_of_the_trade() {
    trail.faults.add(new AuditFault.Missing(12, 14));
    trail.faults.add(new AuditFault.Differs("finance.vat_code", "27", "a", "b"));
    window.press(KeyCode.F6);
    window.waitUntil("asks", () -> window.focusedId().equals("written-down"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Not intact: 2 faults");
    window.waitUntilShows("Rows 12 to 14 of the trail are missing.");
    window.waitUntilShows("VAT code 27 is not what the trail says it became last");
  }

  @Test
  void a_verification_is_cancelled_by_escape_and_stops_reading() throws Exception {
    trail.endless = true;
    window.press(KeyCode.F6);
    window.waitUntil("asks", () -> window.focusedId().equals("written-down"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Reading the trail and reckoning its hashes anew");
    window.press(KeyCode.ESCAPE);
    window.waitUntil("closed", () -> !window.shows("Reading the trail"));
    assertThat(trail.stopped.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(window.shows("Intact")).isFalse();
  }

  @Test
  void the_history_of_an_account_opens_filtered_to_it() {
    window.close();
    open(new AuditLink.History("account", "3111"));
    window.waitUntilShows("History of 3111");
    window.waitUntilShows("was there");
    assertThat(window.shows("Entry 2026/004711")).isFalse();
  }
}
