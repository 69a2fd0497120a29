package plumbline.test.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.Posting;
import plumbline.test.jobs.DayOfWork;
import plumbline.test.ledger.Books;

/** What a bookkeeper reads on the screen when an entry is not taken. */
class EntryRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;
  private static long entries;

  @BeforeAll
  static void open() throws Exception {
    DayOfWork day = DayOfWork.of(EntryRefusalsTest.class);
    day.invoicing()
        .books()
        .database()
        .execute(
            "insert into finance.account (number, name, type) values ('5230', 'Fuel', 'expense'),"
                + " ('5240', 'Repairs', 'expense'), ('52', 'Costs', 'expense')",
            "update finance.account set is_group = true where number = '52'",
            "insert into finance.vat_code (code, name, rate, bucket, valid_to)"
                + " values ('OLD', 'Old rate', 0.25, 'vatPercentage', '2020-12-31')",
            "insert into finance.period (first_day, state) values ('2025-01-01', 'closed')",
            "insert into finance.vat_lock (locked_to, reason) values ('2025-02-28', 'return"
                + " filed')");
    desk = RefusedAtDesk.bookkeeper(day, folder);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @BeforeEach
  void begin() throws Exception {
    entries = count();
    desk.goTo("post entry", "Reference");
    desk.cursorIn("posting-date");
  }

  /** Nothing was written, and the next entry begins empty. */
  @AfterEach
  void nothingWasPosted() throws Exception {
    assertThat(count()).isEqualTo(entries);
    desk.press(KeyCode.F9).cursorIn("posting-date");
  }

  private static long count() throws Exception {
    return desk.day().invoicing().books().count("from finance.journal_entry");
  }

  /** An entry over an account and suppliers, dated today unless the day is typed. */
  private static void typed(String date, String account, String name, String amount, String vat) {
    desk.type(date)
        .press(KeyCode.ENTER)
        .type(date)
        .press(KeyCode.ENTER)
        .type("R-1")
        .press(KeyCode.ENTER)
        .type("Refused");
    desk.press(KeyCode.ENTER).cursorIn("line-1-account").type(account).sees(name);
    desk.press(KeyCode.ENTER).type(amount).press(KeyCode.ENTER).type(vat);
    desk.press(KeyCode.ENTER, KeyCode.ENTER)
        .cursorIn("line-2-account")
        .type("454")
        .sees("balanced");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL102")
  void an_entry_of_one_line() {
    desk.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("5220");
    desk.sees("Számla 5220").press(KeyCode.ENTER).type("10").ctrl(KeyCode.ENTER);
    desk.reads("An entry needs at least two lines; this one has 1.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL101")
  void an_entry_that_does_not_balance() {
    typed("", "5220", "Számla 5220", "1000", "");
    desk.press(KeyCode.ENTER).cursorIn("line-2-credit").ctrl(KeyCode.A);
    desk.type("900").ctrl(KeyCode.ENTER);
    desk.reads("Debit and credit differ by 100.00; an entry must balance.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL103")
  void a_day_of_a_closed_period() {
    typed("2025-01-15", "5220", "Számla 5220", "1000", "");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("lies in January 2025, which is closed. The next open day is 2025-02-01.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL141")
  void a_tax_point_whose_vat_is_locked() {
    typed("2025-02-15", "5220", "Számla 5220", "1000", "27");
    desk.ctrl(KeyCode.ENTER);
    desk.reads(
        "Tax point 2025-02-15 lies in the VAT period that is locked to 2025-02-28. Choose a tax"
            + " point from 2025-03-01 on.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL104")
  void a_stale_draft_whose_account_was_closed_meanwhile() throws Exception {
    typed("", "5230", "5230 Fuel", "1000", "");
    desk.meanwhile("update finance.account set closed = true where number = '5230'");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Account 5230 Fuel is closed. Choose an open account.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL105")
  void a_stale_draft_whose_account_became_a_group_meanwhile() throws Exception {
    typed("", "5240", "5240 Repairs", "1000", "");
    desk.meanwhile("update finance.account set is_group = true where number = '5240'");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Account 5240 Repairs is a group and takes no lines. Choose an account under it.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL107")
  void a_control_account_by_hand() {
    typed("", "311", "311 Számla 311", "1000", "");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Account 311 Számla 311 is the control account for receivables, which documents");
    desk.reads("ask a chief bookkeeper to post this with a reason.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class, rules = "PL108")
  void a_vat_code_that_ended_before_the_tax_point() {
    typed("", "5220", "Számla 5220", "1000", "OLD");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("VAT code OLD is valid from");
    desk.reads("Accepted on that day: 27, 5, AAM.");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class)
  void a_vat_code_that_is_not_there() {
    typed("", "5220", "Számla 5220", "1000", "zz");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("There is no VAT code zz. Accepted: ");
  }

  @Test
  @ReadsRefusal(outcome = Posting.Refused.class)
  void a_draft_that_was_posted_already_with_other_content() throws Exception {
    typed("", "5220", "Számla 5220", "1000", "");
    UUID id = draft();
    new CentralLedger(desk.beside()).post(Books.entry(id, desk.day().today(), "999.00"));
    entries++;
    desk.ctrl(KeyCode.ENTER);
    desk.reads("was posted from this draft with other content. Start a new entry.");
  }

  /** The id under which what is typed now is kept on this machine. */
  private static UUID draft() throws Exception {
    desk.sees("Draft saved");
    try (var files = Files.walk(desk.drafts())) {
      List<Path> drafts =
          files
              .filter(file -> file.toString().endsWith(".draft.json"))
              .sorted(
                  java.util.Comparator.comparing((Path file) -> file.toFile().lastModified())
                      .reversed())
              .toList();
      return UUID.fromString(drafts.getFirst().getFileName().toString().replace(".draft.json", ""));
    }
  }
}
