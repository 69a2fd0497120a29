package plumbline.test.refusals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.attachment.AttachResult;
import plumbline.domain.finance.attachment.AttachmentContent;
import plumbline.domain.finance.attachment.CentralAttachments;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.domain.finance.attachment.NewAttachment;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.domain.finance.payment.Paying;
import plumbline.test.jobs.CamtFile;
import plumbline.test.jobs.DayOfWork;

/** What a bookkeeper reads when invoices, payments, bank files and attachments are not taken. */
class DocumentRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = RefusedAtDesk.bookkeeper(DayOfWork.of(DocumentRefusalsTest.class), folder);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  /** Lines that were refused are put away, so that each test has one line to book. */
  @AfterEach
  void tidy() throws Exception {
    desk.press(KeyCode.ESCAPE);
    desk.meanwhile(
        """
        insert into finance.bank_line_set_aside (bank_line_id, reason)
        select id, 'tidied' from finance.bank_line l
        where not exists (select from finance.payment p where p.bank_line_id = l.id)
        on conflict do nothing
        """);
  }

  @Test
  @ReadsRefusal(outcome = Issuing.Refused.class)
  void an_invoice_with_a_vat_code_that_is_not_there() {
    desk.goTo("invoices", "Customer");
    desk.cursorIn("TableView").press(KeyCode.N).cursorIn("buyer").type("kov").press(KeyCode.ENTER);
    desk.sees("C-1 " + DayOfWork.CUSTOMER);
    desk.press(KeyCode.ENTER).cursorIn("line-1-text");
    desk.type("Pallet").press(KeyCode.TAB).type("1").press(KeyCode.ENTER).type("100");
    desk.press(KeyCode.ENTER).type("zz").ctrl(KeyCode.ENTER);
    desk.reads("There is no VAT code");
    desk.press(KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = Issuing.Refused.class, rules = "PL125")
  void an_order_that_was_called_back_meanwhile() throws Exception {
    desk.day().invoicing().order("S-9001", "shipped", "3810.00");
    desk.goTo("to invoice", "waiting");
    desk.sees("S-9001").sees("1 waiting").cursorIn("TableView");
    desk.meanwhile("update storefront.sales_order set state = 'returned' where number = 'S-9001'");
    desk.ctrl(KeyCode.ENTER);
    desk.reads("Order S-9001 is returned and not shipped. Only shipped orders are invoiced.");
  }

  @Test
  @ReadsRefusal(outcome = Issuing.Refused.class, rules = "PL124")
  void an_invoice_that_was_taken_back_is_not_taken_back_again() throws Exception {
    InvoiceNumber invoice = desk.day().invoice(desk.beside(), 2);
    credit(invoice);
    desk.type("first").ctrl(KeyCode.ENTER).sees("Takes back " + invoice);
    credit(invoice);
    desk.type("second").ctrl(KeyCode.ENTER);
    desk.reads("was taken back already; nothing is left.");
  }

  private static void credit(InvoiceNumber invoice) {
    desk.goTo(invoice);
    desk.cursorIn("LinesTable")
        .ctrl(KeyCode.R)
        .sees("Credit note to " + invoice)
        .cursorIn("reason");
  }

  @Test
  @ReadsRefusal(outcome = Paying.Refused.class, rules = "PL133")
  void an_invoice_that_was_settled_meanwhile() throws Exception {
    InvoiceNumber invoice = desk.day().invoice(desk.beside(), 3);
    bankLine("3810.00", invoice.toString());
    desk.day().settle(desk.beside(), invoice);
    desk.ctrl(KeyCode.ENTER);
    desk.reads(" is open of " + invoice + "; 3810.00 cannot be allocated to it.");
  }

  @Test
  @ReadsRefusal(outcome = Paying.Refused.class, rules = "PL134")
  void a_bank_line_that_was_set_aside_meanwhile() throws Exception {
    InvoiceNumber invoice = desk.day().invoice(desk.beside(), 4);
    bankLine("5080.00", invoice.toString());
    desk.meanwhile(
        """
        insert into finance.bank_line_set_aside (bank_line_id, reason)
        select id, 'ours' from finance.bank_line where amount = 5080
        """);
    desk.ctrl(KeyCode.ENTER);
    desk.reads("This bank line was set aside. Book it without the line.");
  }

  private static void bankLine(String amount, String reference) throws Exception {
    desk.day().bankLine(desk.beside(), amount, reference);
    desk.goTo("bank lines", "to book");
    desk.press(KeyCode.F5).sees(reference).sees("1 to book").cursorIn("TableView");
    desk.press(KeyCode.ENTER);
    desk.sees("All of it is allocated");
  }

  @Test
  @ReadsRefusal(outcome = Importing.Refused.class)
  void a_statement_of_an_account_that_is_not_the_firms() throws Exception {
    Path file =
        new CamtFile(desk.day().today())
            .received("1.00", "Somebody", "")
            .write(folder.resolve("foreign.xml"));
    Files.writeString(
        file, Files.readString(file).replace(DayOfWork.IBAN, "HU42117730161111101800000000"));
    desk.files().next(file);
    desk.day().bankLine(desk.beside(), "9.00", "unknown");
    desk.goTo("bank lines", "to book");
    desk.press(KeyCode.F5).sees("1 to book").cursorIn("TableView").press(KeyCode.I);
    desk.reads("HU42117730161111101800000000 is not one of the firm's bank accounts. Known are: ");
  }

  @Test
  @ReadsRefusal(outcome = AttachResult.Refused.class, rules = "PL117")
  void an_empty_file_is_not_kept_with_an_entry() throws Exception {
    desk.files().next(Files.createFile(folder.resolve("empty.pdf")));
    desk.posted("EMPTY-FILE");
    desk.ctrl(KeyCode.O);
    desk.reads("The file empty.pdf is empty. Choose a file with something in it.");
  }

  @Test
  @ReadsRefusal(outcome = AttachmentContent.Damaged.class)
  void a_file_that_was_changed_in_the_database_is_not_opened() throws Exception {
    UUID entry = desk.day().rent(desk.beside(), desk.day().today(), "DAMAGED", "10");
    new CentralAttachments(desk.beside())
        .attach(
            new NewAttachment(
                UUID.randomUUID(),
                entry,
                "lease.txt",
                "text/plain",
                FileContent.of("lease".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    desk.meanwhile(
        "set session_replication_role = replica; update finance.attachment set content = 'forged'");
    desk.files().next(folder.resolve("copy.txt"));
    desk.opened("DAMAGED");
    desk.sees("lease.txt").ctrl(KeyCode.S);
    desk.reads("lease.txt is no longer the file that was added");
  }
}
