package plumbline.test.refusals;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.correction.CentralCorrections;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.domain.finance.correction.ReversalResult;
import plumbline.domain.finance.correction.ReversalStyle;
import plumbline.domain.finance.recurring.DuePosting;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Saving;
import plumbline.test.jobs.DayOfWork;

/** What a bookkeeper reads when reversals and recurring entries are not posted. */
class CorrectionRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = RefusedAtDesk.bookkeeper(DayOfWork.of(CorrectionRefusalsTest.class), folder);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @AfterEach
  void leave() {
    desk.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
  }

  private static void reverseBeside(UUID entry) throws Exception {
    ReversalResult result =
        new CentralCorrections(desk.beside(), java.time.Clock.systemUTC())
            .reverse(
                new Reversal(
                    UUID.randomUUID(),
                    entry,
                    desk.day().today(),
                    "beside",
                    ReversalStyle.OPPOSITE));
    if (result instanceof ReversalResult.Refused refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  @ReadsRefusal(outcome = ReversalPreview.Refused.class, rules = "PL112")
  void an_entry_that_was_reversed_is_not_reversed_again() throws Exception {
    reverseBeside(desk.posted("TWICE"));
    desk.ctrl(KeyCode.R);
    desk.reads("was reversed already, by entry ");
  }

  @Test
  @ReadsRefusal(outcome = ReversalPreview.Refused.class, rules = "PL111")
  void a_reversal_is_not_reversed() throws Exception {
    reverseBeside(desk.posted("MIRROR"));
    desk.press(KeyCode.F5).sees("Reversed by ").ctrl(KeyCode.J).sees("Reverses ");
    desk.cursorIn("LinesTable").ctrl(KeyCode.R);
    desk.reads("is itself a reversal and is not reversed. Post the right entry anew.");
  }

  @Test
  @ReadsRefusal(outcome = ReversalPreview.Refused.class, rules = "PL113")
  void the_entry_of_an_invoice_is_taken_back_by_a_credit_note() throws Exception {
    desk.goTo(desk.day().invoice(desk.beside(), 1));
    desk.cursorIn("LinesTable").ctrl(KeyCode.L).sees("posted by").cursorIn("LinesTable");
    desk.ctrl(KeyCode.R);
    desk.reads("comes from an invoice. Issue a credit note instead.");
  }

  @Test
  @ReadsRefusal(outcome = ReversalResult.Refused.class, rules = "PL112")
  void an_entry_that_was_reversed_while_the_preview_was_looked_at() throws Exception {
    UUID entry = desk.posted("RACE");
    desk.ctrl(KeyCode.R).cursorIn("reversal-reason").type("posted twice");
    desk.sees("debit and credit exchanged");
    reverseBeside(entry);
    desk.ctrl(KeyCode.ENTER);
    desk.reads("was reversed already, by entry ");
  }

  @Test
  @ReadsRefusal(outcome = ReversalPreview.Refused.class, rules = "PL114")
  void a_reversal_is_not_dated_before_its_entry() throws Exception {
    desk.posted("BEFORE");
    desk.ctrl(KeyCode.R).cursorIn("reversal-reason").press(KeyCode.ENTER);
    desk.cursorIn("reversal-date").ctrl(KeyCode.A).type("2020-01-31").press(KeyCode.ENTER);
    desk.reads("2020-01-31 lies before the entry itself. Choose ");
  }

  @Test
  @ReadsRefusal(outcome = DuePosting.Refused.class, rules = "PL119")
  void what_is_due_of_a_recurring_entry_that_was_paused_meanwhile() throws Exception {
    RecurringEntry rent = desk.day().due(desk.beside(), "Paused rent");
    desk.goTo("due entries", "Result");
    desk.press(KeyCode.F5).sees("Paused rent").cursorIn("due");
    desk.meanwhile(
        "update finance.recurring_entry set paused = true where id = '" + rent.id() + "'");
    desk.ctrlShift(KeyCode.ENTER);
    desk.reads("This recurring entry is paused. Let it run again first.");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL409")
  void a_recurring_entry_that_was_changed_meanwhile() throws Exception {
    RecurringEntry rent = desk.day().due(desk.beside(), "Changed rent");
    desk.goTo("recurring entries", "How often");
    desk.press(KeyCode.F5)
        .sees("Changed rent")
        .cursorIn("plans")
        .press(KeyCode.HOME, KeyCode.ENTER);
    desk.cursorIn("plan-template");
    desk.meanwhile(
        "update finance.recurring_entry set amount = 5 where id = '" + rent.id() + "'",
        "update finance.recurring_entry set amount = 6");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("meanwhile. Look at it again.");
  }
}
