package plumbline.test.refusals;

import java.nio.file.Path;
import java.time.YearMonth;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.YearEndResult;
import plumbline.test.jobs.DayOfWork;

/** What a chief bookkeeper reads when accounts, VAT codes and periods are not changed. */
class MasterRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;

  @BeforeAll
  static void open() throws Exception {
    DayOfWork day = DayOfWork.of(MasterRefusalsTest.class);
    desk = RefusedAtDesk.chief(day, folder);
    day.booksClosedBefore(day.lastMonth());
    day.rent(desk.beside(), day.lastMonth(), "LAST", "1000");
    day.invoice(desk.beside(), 1);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  /** Leaves the form or the question. */
  @AfterEach
  void leave() {
    desk.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
  }

  /** Opens an account, with the cursor that many fields after the name. */
  private static void account(String number, int fields) {
    desk.goTo("chart of accounts", "fold, unfold");
    desk.ctrl(KeyCode.F).ctrl(KeyCode.A).type(number);
    desk.press(KeyCode.DOWN).cursorIn("TableView").press(KeyCode.ENTER);
    desk.sees("Change " + number).cursorIn("edit-name");
    for (int i = 0; i < fields; i++) {
      desk.press(KeyCode.ENTER);
    }
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL106")
  void an_account_with_a_balance_is_not_closed() {
    account("5220", 4);
    desk.cursorIn("edit-closed").type("clo").ctrl(KeyCode.ENTER);
    desk.reads("Account 5220 still has a balance of 1000.00 in debit.");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL105")
  void an_account_with_lines_does_not_become_a_group() {
    account("5220", 2);
    desk.type("gro").ctrl(KeyCode.ENTER);
    desk.reads("Account 5220 has journal lines and cannot become a group.");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL109")
  void an_account_does_not_stand_under_one_of_the_other_statement() {
    account("5220", 1);
    desk.type("454").ctrl(KeyCode.ENTER);
    desk.reads("cannot stand under an account of type liability");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Stale.class, rules = "PL409")
  void an_account_that_was_changed_meanwhile() throws Exception {
    account("384", 0);
    desk.meanwhile("update finance.account set name = 'Bankszámla' where number = '384'");
    desk.ctrl(KeyCode.A).type("Bank").ctrl(KeyCode.ENTER);
    desk.reads("Account 384 was changed by ");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class)
  void an_account_number_that_is_taken() {
    desk.goTo("chart of accounts", "fold, unfold");
    desk.ctrl(KeyCode.N).cursorIn("edit-number").ctrl(KeyCode.A);
    desk.type("454").ctrl(KeyCode.ENTER);
    desk.reads("454 Számla 454 is there already. Choose a number that is not taken.");
  }

  private static void vatCode(int fields) {
    desk.goTo("vat codes", "Valid from");
    desk.ctrl(KeyCode.F).ctrl(KeyCode.A).type("27").press(KeyCode.DOWN).cursorIn("TableView");
    desk.press(KeyCode.ENTER).cursorIn("edit-name");
    for (int i = 0; i < fields; i++) {
      desk.press(KeyCode.ENTER);
    }
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL108")
  void a_vat_code_on_posted_entries_does_not_end_before_them() {
    vatCode(4);
    desk.cursorIn("edit-lastDay").type("2024-12-31").ctrl(KeyCode.ENTER);
    desk.reads("VAT code 27 is on posted entries with tax points from");
  }

  @Test
  @ReadsRefusal(outcome = Saving.Refused.class, rules = "PL110")
  void a_bucket_without_tax_is_refused_at_a_taxed_code() {
    vatCode(1);
    desk.cursorIn("edit-bucket").ctrl(KeyCode.A).type("vatExemption:AAM").press(KeyCode.ENTER);
    desk.ctrl(KeyCode.ENTER);
    desk.reads("is for lines without tax. Choose one for taxed lines, or the rate 0.");
  }

  @Test
  @ReadsRefusal(outcome = PeriodResult.Refused.class, rules = "PL142")
  void a_month_is_not_closed_before_the_one_before_it() {
    periods(12);
    desk.press(KeyCode.C);
    desk.reads(" cannot be closed while ");
  }

  @Test
  @ReadsRefusal(outcome = PeriodResult.Refused.class, rules = "PL409")
  void a_month_that_was_changed_meanwhile() throws Exception {
    periods(desk.day().today().getMonthValue());
    desk.meanwhile(
        "insert into finance.period (first_day, state, version, changed_by)"
            + " values ('%s', 'soft_closed', 7, 'bela')"
                .formatted(YearMonth.from(desk.day().today()).atDay(1)));
    desk.press(KeyCode.S);
    desk.reads("was changed by bela a moment ago");
  }

  @Test
  @ReadsRefusal(outcome = YearEndResult.Refused.class, rules = "PL145")
  void the_result_of_a_year_goes_to_an_equity_account_only() {
    periods(1);
    desk.press(KeyCode.Y).sees("9111").cursorIn("result-account").type("454").press(KeyCode.ENTER);
    desk.reads("goes to an open equity account that takes lines; 454 is none.");
  }

  /** The months of this year, with the cursor on one of them. */
  private static void periods(int month) {
    desk.goTo("periods", "Before closing");
    desk.cursorIn("MonthsTable");
    for (int row = 12; row > 1; row--) {
      desk.press(KeyCode.UP);
    }
    for (int row = 1; row < month; row++) {
      desk.press(KeyCode.DOWN);
    }
  }
}
