package plumbline.test.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.invoice.Invoicing.DAY;
import static plumbline.test.invoice.Invoicing.draft;
import static plumbline.test.invoice.Invoicing.issued;
import static plumbline.test.invoice.Invoicing.line;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.app.document.PdfLetters;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.receivable.CentralCustomerLetters;
import plumbline.domain.finance.receivable.Letter;
import plumbline.domain.finance.receivable.LetterRenderer;
import plumbline.domain.finance.receivable.PrintedReminder;
import plumbline.domain.finance.receivable.PrintedStatement;
import plumbline.domain.finance.receivable.Receivables;
import plumbline.domain.finance.receivable.Reminder;
import plumbline.test.invoice.Invoicing;

/** Reminders and statements made of what the real server holds. */
class CustomerLettersTest {
  private static final LocalDate LATE = DAY.plusDays(40);

  private Invoicing invoicing;
  private CentralDatabase database;
  private UUID invoice;
  private Reminder reminder;

  @BeforeEach
  void signIn() throws SQLException {
    invoicing = Invoicing.of(CustomerLettersTest.class);
    database = invoicing.books().signIn();
    invoice =
        issued(
                Invoicing.invoices(database)
                    .issue(draft(UUID.randomUUID(), line("10", "100", "27"))))
            .id();
    reminder = new Receivables(database).reminders(LATE).getFirst();
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Keeps what was printed. */
  private static final class Printer implements LetterRenderer {
    private PrintedReminder printed;

    @Override
    public byte[] reminder(PrintedReminder letter) {
      printed = letter;
      return new byte[] {1};
    }

    @Override
    public byte[] statement(PrintedStatement statement) {
      return new byte[] {2};
    }
  }

  private void pay(String amount) throws SQLException {
    BigDecimal money = new BigDecimal(amount);
    Paying paid =
        new CentralPayments(database)
            .book(
                new PaymentDraft(
                    UUID.randomUUID(),
                    Direction.INCOMING,
                    DAY,
                    money,
                    new Counterparty("C-1", "Kovács és Társa Kft.", ""),
                    "",
                    "384",
                    "311",
                    null,
                    List.of(new Allocation(invoice, money))));
    assertThat(paid).isInstanceOf(Paying.Booked.class);
  }

  @Test
  void a_reminder_says_what_is_open_now_in_the_words_of_its_level() throws Exception {
    pay("270");
    Printer printer = new Printer();
    Letter letter = new CentralCustomerLetters(database, printer).reminder(reminder, LATE);
    assertThat(letter)
        .isInstanceOfSatisfying(
            Letter.Made.class,
            made ->
                assertThat(made.fileName())
                    .isEqualTo("Fizetesi-felszolitas-2026-12-30_Kovacs-es-Tarsa-Kft.pdf"));
    assertThat(printer.printed.total()).isEqualByComparingTo("1000");
    assertThat(printer.printed.text().level()).isEqualTo(2);
    assertThat(printer.printed.payUntil()).isEqualTo(LATE.plusDays(8));
    assertThat(printer.printed.buyer().address()).isEqualTo("Győr");
  }

  @Test
  void who_has_paid_meanwhile_gets_none() throws Exception {
    pay("1270");
    assertThat(new CentralCustomerLetters(database, new Printer()).reminder(reminder, LATE))
        .isInstanceOfSatisfying(
            Letter.Refused.class,
            refused ->
                assertThat(refused.refusal().message())
                    .isEqualTo(
                        "Kovács és Társa Kft. owes nothing overdue any more. Read the list"
                            + " again."));
  }

  @Test
  void a_statement_is_a_pdf_and_needs_a_seller_and_something_to_say() throws Exception {
    CentralCustomerLetters letters = new CentralCustomerLetters(database, new PdfLetters());
    assertThat(letters.statement("C-1", DAY))
        .isInstanceOfSatisfying(
            Letter.Made.class, made -> assertThat(made.pdf()).startsWith('%', 'P', 'D', 'F'));
    assertThat(letters.statement("C-9", DAY).toString()).contains("Customer C-9 has no invoice");
    invoicing.books().database().execute("delete from finance.seller");
    assertThat(letters.statement("C-1", DAY).toString()).contains("Set the seller first.");
  }
}
