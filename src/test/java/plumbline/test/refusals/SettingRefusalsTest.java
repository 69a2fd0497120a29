package plumbline.test.refusals;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.Saving;
import plumbline.test.jobs.DayOfWork;

/** What a chief bookkeeper reads when Finance's settings are not changed. */
class SettingRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;

  @BeforeAll
  static void open() throws Exception {
    DayOfWork day = DayOfWork.of(SettingRefusalsTest.class);
    desk = RefusedAtDesk.chief(day, folder);
    day.invoice(desk.beside(), 1);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @AfterEach
  void leave() {
    desk.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
  }

  /** Opens a setting, with the cursor in what it is set to and that marked. */
  private static void setting(String name, String field) {
    desk.goTo("finance settings", "Finance settings");
    desk.ctrl(KeyCode.F).ctrl(KeyCode.A).type(name).press(KeyCode.DOWN).cursorIn("TableView");
    desk.press(KeyCode.ENTER).cursorIn(field).ctrl(KeyCode.A);
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL151")
  void an_account_that_was_closed_meanwhile() throws Exception {
    desk.meanwhile(
        "insert into finance.account (number, name, type, parent)"
            + " select '9119', 'Export', 'income', parent from finance.account"
            + " where number = '9111'");
    desk.goTo("finance settings", "Finance settings");
    desk.press(KeyCode.F5);
    setting("any other", "edit-account");
    desk.type("9119").sees("9119 Export");
    desk.meanwhile("update finance.account set closed = true where number = '9119'");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Account 9119 is closed. Choose an open account that takes lines.");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL152")
  void the_account_of_receivables_is_not_changed_while_customers_owe() {
    setting("receivables", "edit-account");
    desk.type("384").ctrl(KeyCode.ENTER);
    desk.reads("Account 311 still has a balance of 1270.00 in debit: what is open there would be");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL153")
  void a_number_of_days_that_is_none() {
    setting("days to pay", "edit-value");
    desk.type("999").ctrl(KeyCode.ENTER);
    desk.reads("“999” is no number of days to pay. Type a whole number from 0 to 365.");
  }
}
