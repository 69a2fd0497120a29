package plumbline.views.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;

/** Posting to a control account by hand, by keys alone, as a bookkeeper and as her chief. */
class ControlReasonTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryLedger ledger = ledger();
  private final DrivenWindow window = open();

  private static MemoryLedger ledger() {
    MemoryLedger ledger = new MemoryLedger();
    ledger.controlAccount("311", "Domestic customers");
    ledger.group("99", "Services used");
    return ledger;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_bookkeeper_reads_at_the_line_that_documents_keep_the_account() {
    typeLines("311");
    window.waitUntilShows(
        "Account 311 Domestic customers is the control account for receivables, which documents"
            + " keep. Post the document, or ask a chief bookkeeper to post this with a reason.");
    window.waitUntil("the line has the cursor", () -> focused("line-1-account"));
    assertThat(window.shows("Reason for posting")).isFalse();
    assertThat(ledger.posted()).isEmpty();
  }

  @Test
  void a_chief_bookkeeper_is_asked_for_a_reason_and_posts_with_it() {
    ledger.chief = true;
    assertThat(window.shows("Reason for posting")).isFalse();
    typeLines("311");
    window.waitUntilShows(
        "Account 311 Domestic customers is the control account for receivables. Give a reason for"
            + " posting to it by hand.");
    window.waitUntil("the reason has the cursor", () -> focused("control-reason"));
    window.picture("entry-control-reason");
    window.type("write off");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Posted as");
    assertThat(ledger.drafts()).singleElement().extracting("controlReason").isEqualTo("write off");
    window.waitUntil("it is asked no more", () -> !window.shows("Reason for posting"));
  }

  @Test
  void a_group_is_refused_beside_its_line() {
    typeLines("99");
    window.waitUntilShows(
        "Account 99 Services used is a group and takes no lines. Choose an account under it.");
  }

  private void typeLines(String account) {
    window.waitUntil("begins in the posting date", () -> focused("posting-date"));
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.ENTER);
    }
    window.waitUntil("is in the first line", () -> focused("line-1-account"));
    window.type(account);
    window.press(KeyCode.ENTER);
    window.type("10");
    for (int i = 0; i < 3; i++) {
      window.press(KeyCode.ENTER);
    }
    window.type("4541");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
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
                  bench -> new JournalScreens(ledger, bench, TestAids.over(ledger)),
                  List.of(new JournalLink.NewEntry()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
