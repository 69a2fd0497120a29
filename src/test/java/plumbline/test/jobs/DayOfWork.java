package plumbline.test.jobs;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.bank.StatementLine;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.PaymentMethod;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.recurring.CentralRecurringEntries;
import plumbline.domain.finance.recurring.CentralTemplates;
import plumbline.domain.finance.recurring.Interval;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Schedule;
import plumbline.domain.finance.recurring.Side;
import plumbline.domain.finance.recurring.Template;
import plumbline.domain.finance.recurring.TemplateLine;
import plumbline.test.invoice.Invoicing;

/** The books of a small firm in which one of everything waits for the bookkeeper. */
public final class DayOfWork {
  public static final String IBAN = "HU49000000000000000000000000";
  public static final String CUSTOMER = "Kovács és Társa Kft.";

  private final Invoicing invoicing;
  private final LocalDate today = LocalDate.now(Clock.systemUTC());

  private DayOfWork(Invoicing invoicing) {
    this.invoicing = invoicing;
  }

  public static DayOfWork of(Class<?> test) throws Exception {
    DayOfWork day = new DayOfWork(Invoicing.of(test));
    day.invoicing
        .books()
        .database()
        .execute(
            "insert into finance.bank_account (iban, name, account) values ('%s', 'Bank', '384')"
                .formatted(IBAN),
            "update finance.account set type = 'expense' where number = '5220'",
            "update finance.account set type = 'liability' where number = '454'",
            "update finance.vat_code set input_account = '466', output_account = '4671'"
                + " where code = '27'",
            "update finance.account set control = 'receivables' where number = '311'",
            "update finance.account set control = 'vat' where number = '4671'");
    return day;
  }

  public Invoicing invoicing() {
    return invoicing;
  }

  public LocalDate today() {
    return today;
  }

  public LocalDate lastMonth() {
    return today.withDayOfMonth(1).minusDays(10);
  }

  public CentralDatabase signIn() throws SQLException {
    return invoicing.books().signIn();
  }

  /** As in books that were kept for a while: all is closed up to the month of the day. */
  public void booksClosedBefore(LocalDate date) throws SQLException {
    invoicing
        .books()
        .database()
        .execute(
            "insert into finance.period (first_day, state) values ('%s', 'closed')"
                .formatted(date.withDayOfMonth(1).minusMonths(1)));
  }

  /** Rent that was posted by the bookkeeper. */
  public UUID rent(CentralDatabase database, LocalDate date, String reference, String amount)
      throws SQLException {
    EntryDraft draft =
        new EntryDraft(
            UUID.randomUUID(),
            date,
            date,
            reference,
            "Rent",
            EntrySource.MANUAL,
            List.of(
                EntryLine.debit("5220", new BigDecimal(amount)),
                EntryLine.credit("384", new BigDecimal(amount))));
    if (new CentralLedger(database).post(draft) instanceof Posting.Refused refused) {
      throw new AssertionError(refused);
    }
    return draft.id();
  }

  /** Of 1,270.00 gross for each unit. */
  public InvoiceNumber invoice(CentralDatabase database, int units) throws SQLException {
    InvoiceDraft draft =
        new InvoiceDraft(
            UUID.randomUUID(),
            new Buyer("C-1", CUSTOMER, "Győr", "11111111-2-08"),
            null,
            new InvoiceDraft.Dates(today, today, today.plusDays(8)),
            PaymentMethod.TRANSFER,
            "",
            List.of(Invoicing.line(String.valueOf(units), "1000", "27")));
    return Invoicing.issued(Invoicing.invoices(database).issue(draft)).number();
  }

  /** The number as a person types it. */
  public static String typed(InvoiceNumber number) {
    return "inv " + number.fiscalYear() + "/" + number.number();
  }

  /** A movement the bank told of, not booked yet. */
  public void bankLine(CentralDatabase database, String amount, String reference)
      throws SQLException {
    StatementLine line =
        new StatementLine(
            1, today, today, new BigDecimal(amount), CUSTOMER, "", reference, "B-" + reference);
    new CentralBankStatements(database)
        .take(
            new BankStatement(IBAN, reference, null, null, List.of(line)),
            reference + ".xml",
            reference.getBytes(StandardCharsets.UTF_8));
  }

  /** A payment that settles all that is open of an invoice. */
  public void settle(CentralDatabase database, InvoiceNumber number) throws SQLException {
    Payments payments = new CentralPayments(database);
    OpenDocument document =
        payments.openDocuments("C-1").stream()
            .filter(open -> open.number().equals(number))
            .findFirst()
            .orElseThrow();
    Paying result =
        payments.book(
            new PaymentDraft(
                UUID.randomUUID(),
                Direction.INCOMING,
                today,
                document.open(),
                new Counterparty("C-1", CUSTOMER, ""),
                "",
                "384",
                "311",
                null,
                List.of(new Allocation(document.id(), document.open()))));
    if (result instanceof Paying.Refused refused) {
      throw new AssertionError(refused);
    }
  }

  /** Rent that comes every month and is due today. */
  public RecurringEntry due(CentralDatabase database, String name) throws SQLException {
    Template template =
        new Template(
            UUID.randomUUID(),
            name,
            name,
            name,
            List.of(
                new TemplateLine("5220", Side.DEBIT, new BigDecimal("90000"), null, null, ""),
                new TemplateLine("454", Side.CREDIT, new BigDecimal("90000"), null, null, "")),
            0,
            false);
    new CentralTemplates(database).save(template);
    Schedule schedule = new Schedule(Interval.MONTH, today.getDayOfMonth(), today, null, false);
    RecurringEntry entry =
        new RecurringEntry(UUID.randomUUID(), template.id(), schedule, null, null, false, 0);
    new CentralRecurringEntries(database).save(entry);
    return entry;
  }

  /** One row of the database, its columns set apart by blanks; empty when there is none. */
  public String one(String sql) throws SQLException {
    return invoicing.one(sql);
  }
}
