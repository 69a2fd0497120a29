package plumbline.test.refusals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.bank.csv.CsvText;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.receivable.Letter;
import plumbline.test.jobs.DayOfWork;

/** What a bookkeeper reads when suppliers are not paid, and letters and bank files not made. */
class MoneyRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = RefusedAtDesk.bookkeeper(DayOfWork.of(MoneyRefusalsTest.class), folder);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @AfterEach
  void leave() {
    desk.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(
      outcome = Paying.Refused.class,
      rules = {"PL135", "PL136"})
  void accounts_that_became_something_else_meanwhile() throws Exception {
    desk.goTo("payment to supplier", "Payment to supplier");
    desk.cursorIn("name").type("Duna").press(KeyCode.ENTER);
    desk.type("1000").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    desk.cursorIn("other").ctrl(KeyCode.A).type("454").press(KeyCode.ENTER);
    desk.sees("454 Számla 454");

    money("381");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Account 384 is no bank account or cash desk. Accepted are accounts that begin");
    money("38");

    receivable("454");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Account 454 is kept customer by customer. Choose the customer, or another account");
    receivable("311");
  }

  private static void money(String beginning) throws Exception {
    desk.meanwhile(
        "update finance.setting set value = '%s' where name = 'money_accounts'"
            .formatted(beginning));
  }

  private static void receivable(String account) throws Exception {
    desk.meanwhile(
        "set session_replication_role = replica",
        "update finance.posting_account set account = '%s' where purpose = 'receivable'"
            .formatted(account),
        "set session_replication_role = origin");
  }

  @Test
  @ReadsRefusal(outcome = Letter.Refused.class)
  void a_reminder_for_somebody_who_paid_meanwhile() throws Exception {
    var invoice = desk.day().invoice(desk.beside(), 1);
    desk.meanwhile(
        "set session_replication_role = replica",
        "update finance.invoice set issue_date = current_date - 60, due_date = current_date - 40",
        "set session_replication_role = origin");
    desk.goTo("overdue customers", DayOfWork.CUSTOMER);
    desk.cursorIn("TableView");
    desk.day().settle(desk.beside(), invoice);
    desk.ctrl(KeyCode.ENTER);
    desk.reads(" owes nothing overdue any more. Read the list again.");
  }

  @Test
  @ReadsRefusal(outcome = CsvText.Refused.class)
  void a_bank_file_without_rows() throws Exception {
    Path file = folder.resolve("empty.csv");
    Files.write(file, ";;;\r\n".getBytes(StandardCharsets.UTF_8));
    desk.files().next(file);
    desk.goTo("bank lines", "to book");
    desk.press(KeyCode.I);
    desk.reads("The file has no rows. Choose a bank's camt.053 or CSV file.");
  }
}
