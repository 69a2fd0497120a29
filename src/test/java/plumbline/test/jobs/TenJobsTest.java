package plumbline.test.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.test.desktop.DrivenDesktop;

/**
 * The ten most common jobs of a bookkeeper, at the desktop itself and by its keys alone, each held
 * against the database afterwards. In the order of a day; each has work of its own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenJobsTest {
  private static final String PLACE_OF_INVOICES = "Customer";

  @TempDir static Path folder;
  private static final NamedFiles FILES = new NamedFiles();
  private static DayOfWork day;
  private static CentralDatabase beside;
  private static DrivenDesktop desktop;
  private static InvoiceNumber paid;
  private static InvoiceNumber wrong;
  private static InvoiceNumber paidLater;

  @BeforeAll
  static void open() throws Exception {
    day = DayOfWork.of(TenJobsTest.class);
    beside = day.signIn();
    day.booksClosedBefore(day.lastMonth());
    day.rent(beside, day.lastMonth(), "RENT-LAST", "400000");
    day.rent(beside, day.today(), "WRONG-1", "123456");
    paid = day.invoice(beside, 1);
    wrong = day.invoice(beside, 2);
    paidLater = day.invoice(beside, 3);
    day.bankLine(beside, "1270.00", paid.toString());
    day.invoicing().order("S-1001", "shipped", "3810.00");
    day.due(beside, "Alarm line");
    desktop =
        DrivenDesktop.signIn(
            day.invoicing().books().database().url(),
            day.invoicing().books().chief(),
            folder.resolve("cache"),
            FILES);
  }

  @AfterAll
  static void close() throws Exception {
    Job.printTable("Keys of the bookkeeper's ten most common jobs, from any screen:");
    desktop.close();
    beside.close();
  }

  @Test
  @Order(1)
  void a_suppliers_bill_is_posted_with_its_vat_split() throws Exception {
    Job job = Job.begin(desktop, "1 post a supplier's bill, VAT split", "post entry", "Reference");
    job.cursorIn("posting-date").press(KeyCode.ENTER, KeyCode.ENTER);
    job.type("B-771").press(KeyCode.ENTER).type("Rent").press(KeyCode.ENTER);
    job.type("5220").sees("Számla 5220").press(KeyCode.ENTER);
    job.type("508000").press(KeyCode.ENTER).type("27").press(KeyCode.F6);
    job.sees("from line 1").cursorIn("line-3-account").type("454").sees("balanced");
    job.ctrl(KeyCode.ENTER).sees("Posted as").done();
    assertThat(lines("e.reference = 'B-771'"))
        .isEqualTo("5220 400000.00 0.00 27, 466 108000.00 0.00 27, 454 0.00 508000.00");
  }

  @Test
  @Order(2)
  void a_bank_line_that_pays_an_invoice_is_booked_with_its_proposal() throws Exception {
    Job job =
        Job.begin(desktop, "2 book a bank line that pays an invoice", "bank lines", "1 to book");
    job.cursorIn("TableView").press(KeyCode.ENTER).sees("All of it is allocated");
    job.ctrl(KeyCode.ENTER).sees("0 to book").done();
    assertThat(
            day.one(
                """
                select concat_ws(' ', i.number, a.amount, p.amount, p.direction)
                from finance.allocation a join finance.invoice i on i.id = a.invoice_id
                  join finance.payment p on p.id = a.payment_id
                """))
        .isEqualTo(paid.number() + " 1270.00 1270.00 incoming");
  }

  @Test
  @Order(3)
  void an_invoice_is_issued_by_hand() throws Exception {
    Job job = Job.begin(desktop, "3 issue an invoice by hand", "invoices", PLACE_OF_INVOICES);
    job.cursorIn("TableView").press(KeyCode.N).cursorIn("buyer").type("kov").press(KeyCode.ENTER);
    job.sees("C-1 " + DayOfWork.CUSTOMER).press(KeyCode.ENTER).cursorIn("line-1-text");
    job.type("Pallet").press(KeyCode.TAB).type("4").press(KeyCode.ENTER).type("1200/2");
    job.press(KeyCode.ENTER).type("27").press(KeyCode.TAB);
    job.ctrl(KeyCode.ENTER).sees("Issued as INV").done();
    assertThat(
            day.one(
                """
                select concat_ws(' ', i.customer_number, l.quantity, i.net, i.vat,
                  (select count(*) from finance.journal_line j where j.entry_id = i.entry_id))
                from finance.invoice i join finance.invoice_line l on l.invoice_id = i.id
                where l.text = 'Pallet'
                """))
        .isEqualTo("C-1 4.000 2400.00 648.00 3");
  }

  @Test
  @Order(4)
  void a_shipped_order_is_invoiced() throws Exception {
    Job job = Job.begin(desktop, "4 invoice a shipped order", "to invoice", "1 waiting");
    job.cursorIn("TableView").ctrl(KeyCode.ENTER).sees("Issued as INV").sees("0 waiting").done();
    assertThat(
            day.one(
                """
                select concat_ws(' ', o.state, i.order_number, i.gross)
                from storefront.sales_order o join finance.invoice i on i.order_number = o.number
                """))
        .isEqualTo("invoiced S-1001 5702.30");
  }

  @Test
  @Order(5)
  void an_invoice_is_taken_back_by_a_credit_note() throws Exception {
    Job job = Job.beginAtRecord(desktop, "5 credit note for an invoice", wrong, "Standing");
    job.cursorIn("LinesTable").ctrl(KeyCode.R).sees("Credit note to " + wrong);
    job.cursorIn("reason").type("wrong goods").ctrl(KeyCode.ENTER);
    job.sees("Takes back " + wrong).done();
    assertThat(
            day.one(
                """
                select concat_ws(' ', c.kind, c.gross, i.number) from finance.invoice c
                join finance.invoice i on i.id = c.credited_invoice where c.kind = 'credit_note'
                """))
        .isEqualTo("credit_note -2540.00 " + wrong.number());
  }

  @Test
  @Order(6)
  void a_wrong_entry_is_reversed() throws Exception {
    Job job = Job.begin(desktop, "6 reverse a wrong entry", "journal", "Posted by");
    job.ctrl(KeyCode.F)
        .type("wrong-1")
        .sees("WRONG-1")
        .sees("1 of 1")
        .press(KeyCode.DOWN, KeyCode.ENTER);
    job.sees("123,456.00").cursorIn("LinesTable").ctrl(KeyCode.R).cursorIn("reversal-reason");
    job.type("posted twice").sees("debit and credit exchanged");
    job.ctrl(KeyCode.ENTER).sees("posted twice ·").done();
    assertThat(lines("e.source = 'reversal'")).isEqualTo("5220 0.00 123456.00, 384 123456.00 0.00");
    assertThat(
            day.one(
                """
                select r.reason || ' ' || e.reference from finance.reversal r
                join finance.journal_entry e on e.id = r.entry_id
                """))
        .isEqualTo("posted twice WRONG-1");
  }

  @Test
  @Order(7)
  void a_bank_statement_is_taken_in_and_what_is_sure_is_booked() throws Exception {
    FILES.next(
        new CamtFile(day.today())
            .received("3810.00", DayOfWork.CUSTOMER, paidLater.toString())
            .received("77.00", "Somebody unknown", "gift")
            .write(folder.resolve("statement.xml")));
    Job job =
        Job.begin(
            desktop, "7 import a CAMT.053 statement, accept proposals", "bank lines", "to book");
    job.press(KeyCode.I).sees("2 new lines").sees("2 to book, 1 of them sure").press(KeyCode.B);
    job.sees("1 to book, 0 of them sure").sees("Booked as").done();
    assertThat(
            day.one(
                """
                select string_agg(l.amount || ' ' || coalesce(i.number::text, 'open'), ', '
                  order by l.amount)
                from finance.bank_line l join finance.bank_statement s on s.id = l.statement_id
                  left join finance.payment p on p.bank_line_id = l.id
                  left join finance.allocation a on a.payment_id = p.id
                  left join finance.invoice i on i.id = a.invoice_id
                where s.file_name = 'statement.xml'
                """))
        .isEqualTo("77.00 open, 3810.00 " + paidLater.number());
  }

  @Test
  @Order(8)
  void what_is_due_is_posted() throws Exception {
    Job job = Job.begin(desktop, "8 post due recurring entries", "due entries", "Alarm line");
    job.cursorIn("due").ctrlShift(KeyCode.ENTER).sees("Posted as").done();
    assertThat(lines("e.source = 'recurring'")).isEqualTo("5220 90000.00 0.00, 454 0.00 90000.00");
  }

  @Test
  @Order(9)
  void a_month_is_closed_through_the_checklist() throws Exception {
    Job job =
        Job.begin(desktop, "9 close a month through the checklist", "periods", "Before closing");
    if (day.lastMonth().getYear() < day.today().getYear()) {
      job.press(KeyCode.LEFT);
    }
    job.sees("All earlier months are closed.").press(KeyCode.C).sees("is closed").done();
    assertThat(
            day.one(
                """
                select concat_ws(' ', first_day, state, changed_by) from finance.period
                order by first_day desc limit 1
                """))
        .isEqualTo(
            day.lastMonth().withDayOfMonth(1)
                + " closed "
                + day.invoicing().books().chief().user());
  }

  @Test
  @Order(10)
  void an_accounts_ledger_is_looked_up_drilled_into_and_exported() throws Exception {
    Path file = folder.resolve("5220.csv");
    FILES.next(file);
    Job job =
        Job.begin(
            desktop, "10 look up an account, drill down, export", "trial balance", "Total of");
    String balance =
        day.one(
            """
            select to_char(sum(debit - credit), 'FM999,999,990.00') from finance.journal_line
            where account = '5220'
            """);
    job.sees(balance).cursorIn("TrialBalanceTable");
    for (int row = rowsBefore("5220"); row > 0; row--) {
      job.press(KeyCode.DOWN);
    }
    job.press(KeyCode.ENTER).sees("5220 Számla 5220");
    job.press(KeyCode.ENTER)
        .sees("Entry " + day.lastMonth().getYear())
        .press(KeyCode.ESCAPE)
        .sees("Balance before");
    job.ctrl(KeyCode.E).press(KeyCode.UP, KeyCode.ENTER).sees("Written to").done();
    assertThat(Files.readString(file)).contains("RENT-LAST");
  }

  private static int rowsBefore(String account) throws Exception {
    return Integer.parseInt(
        day.one(
            """
            select count(distinct account) from finance.journal_line where account < '%s'
            """
                .formatted(account)));
  }

  private static String lines(String where) throws Exception {
    return day.one(
        """
        select string_agg(concat_ws(' ', l.account, l.debit, l.credit, l.vat_code), ', '
          order by l.line_no)
        from finance.journal_line l join finance.journal_entry e on e.id = l.entry_id
        where %s
        """
            .formatted(where));
  }
}
