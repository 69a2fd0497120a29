package plumbline.test.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.invoice.Invoicing.DAY;
import static plumbline.test.invoice.Invoicing.draft;
import static plumbline.test.invoice.Invoicing.issued;
import static plumbline.test.invoice.Invoicing.line;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.invoice.CreditDraft;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.PaymentFilter;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.receivable.Receivables;
import plumbline.test.invoice.Invoicing;

/** Payments through the service, as a bookkeeper books them. */
class PaymentsTest {
  private Invoicing invoicing;
  private CentralDatabase database;
  private Invoices invoices;
  private Payments payments;

  @BeforeEach
  void signIn() throws SQLException {
    invoicing = Invoicing.of(PaymentsTest.class);
    database = invoicing.books().signIn();
    invoices = Invoicing.invoices(database);
    payments = new CentralPayments(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Of 1,270.00 gross. */
  private UUID invoice() throws SQLException {
    return issued(invoices.issue(draft(UUID.randomUUID(), line("10", "100", "27")))).id();
  }

  private static PaymentDraft paid(String amount, Allocation... allocations) {
    return payment(UUID.randomUUID(), Direction.INCOMING, amount, allocations);
  }

  private static PaymentDraft payment(
      UUID id, Direction direction, String amount, Allocation... allocations) {
    return new PaymentDraft(
        id,
        direction,
        DAY,
        new BigDecimal(amount),
        new Counterparty("C-1", "Kovács és Társa Kft.", "HU42117730161111101800000000"),
        "INV 2026/1",
        "384",
        "311",
        null,
        List.of(allocations));
  }

  private static Allocation to(UUID document, String amount) {
    return new Allocation(document, new BigDecimal(amount));
  }

  private static Paying.Booked booked(Paying result) {
    assertThat(result).isInstanceOf(Paying.Booked.class);
    return (Paying.Booked) result;
  }

  private static String refusal(Paying result) {
    assertThat(result).isInstanceOf(Paying.Refused.class);
    return ((Paying.Refused) result).refusals().toString();
  }

  private List<String> open() throws SQLException {
    return payments.openDocuments("C-1").stream()
        .map(OpenDocument::open)
        .map(BigDecimal::toPlainString)
        .toList();
  }

  private void ledgerAgrees() throws SQLException {
    String ledger =
        invoicing.one("select sum(debit - credit) from finance.journal_line where account = '311'");
    assertThat(new Receivables(database).total()).isEqualByComparingTo(ledger);
  }

  @Test
  void a_payment_is_posted_and_settles_what_it_says() throws Exception {
    UUID invoice = invoice();

    Paying.Booked booked = booked(payments.book(paid("1270", to(invoice, "1270"))));

    assertThat(open()).isEmpty();
    assertThat(booked.number()).hasToString("PAY 2026/000001");
    assertThat(payments.settledBy(booked.id())).singleElement();
    assertThat(
            invoicing.one(
                """
                select string_agg(concat_ws(' ', account, debit, credit), ', ' order by line_no)
                from finance.journal_line l join finance.payment p on p.entry_id = l.entry_id
                """))
        .isEqualTo("384 1270.00 0.00, 311 0.00 1270.00");
    assertThat(invoicing.one("select count(*) from sync.outbox where type = 'payment.booked'"))
        .isEqualTo("1");
    ledgerAgrees();
  }

  @Test
  void a_part_leaves_the_rest_open_and_too_much_stays_to_be_allocated() throws Exception {
    UUID first = invoice();
    booked(payments.book(paid("270", to(first, "270"))));
    assertThat(open()).containsExactly("1000.00");

    Paying.Booked more = booked(payments.book(paid("1500", to(first, "1000"))));
    assertThat(open()).isEmpty();
    assertThat(payments.page(new PaymentFilter("", "C-1", true), null, 10))
        .singleElement()
        .satisfies(left -> assertThat(left.unallocated()).isEqualByComparingTo("500"));
    ledgerAgrees();

    UUID second = invoice();
    assertThat(payments.allocate(ClientIds.next(), more.id(), List.of(to(second, "500"))))
        .isInstanceOf(Paying.Allocated.class);
    assertThat(open()).containsExactly("770.00");
    assertThat(payments.allocate(ClientIds.next(), more.id(), List.of(to(second, "-500"))))
        .isInstanceOf(Paying.Allocated.class);
    assertThat(open()).containsExactly("1270.00");
    ledgerAgrees();
  }

  @Test
  void more_than_is_open_or_was_paid_is_refused_in_words() throws Exception {
    UUID invoice = invoice();
    assertThat(refusal(payments.book(paid("2000", to(invoice, "1270.01")))))
        .contains("1270.00 is open of INV 2026/000001; 1270.01 cannot be allocated to it.");
    assertThat(refusal(payments.book(paid("100", to(invoice, "200")))))
        .contains("100 more is allocated than was paid. At most 100 can be.");
    Paying.Booked booked = booked(payments.book(paid("100", to(invoice, "60"))));
    assertThat(
            refusal(payments.allocate(ClientIds.next(), booked.id(), List.of(to(invoice, "41")))))
        .contains("Only 40.00 is left to allocate; 41.00 was asked for.");
    assertThat(
            refusal(payments.allocate(ClientIds.next(), booked.id(), List.of(to(invoice, "-61")))))
        .contains("cannot be allocated");
    assertThat(refusal(payments.book(paid("0")))).contains("above zero");
    assertThat(refusal(payments.book(paid("1.001")))).contains("two decimals");
    assertThat(invoicing.one("select count(*) from finance.payment")).isEqualTo("1");
    ledgerAgrees();
  }

  @Test
  void another_customers_invoice_and_the_wrong_way_are_refused() throws Exception {
    UUID invoice = invoice();
    PaymentDraft draft = paid("100", to(invoice, "100"));
    PaymentDraft other =
        new PaymentDraft(
            draft.id(),
            draft.direction(),
            draft.paidOn(),
            draft.amount(),
            new Counterparty("C-2", "Más Bt.", ""),
            "",
            "384",
            "311",
            null,
            draft.allocations());
    assertThat(refusal(payments.book(other)))
        .contains("belongs to customer C-1 and the payment to C-2");
    assertThat(
            refusal(
                payments.book(
                    payment(UUID.randomUUID(), Direction.OUTGOING, "1", to(invoice, "1")))))
        .contains("Money received settles invoices");
  }

  @Test
  void the_same_payment_again_is_booked_once_and_another_with_its_id_is_refused() throws Exception {
    UUID invoice = invoice();
    PaymentDraft draft = paid("1270", to(invoice, "1270"));
    assertThat(booked(payments.book(draft)).repeated()).isFalse();
    assertThat(booked(payments.book(draft)).repeated()).isTrue();
    assertThat(refusal(payments.book(payment(draft.id(), Direction.INCOMING, "1"))))
        .contains("PAY 2026/000001 was booked from this draft with other content.");
    assertThat(invoicing.one("select count(*) from finance.payment")).isEqualTo("1");
  }

  @Test
  void a_payment_the_bank_returns_is_taken_back_once_and_its_invoice_is_open_again()
      throws Exception {
    UUID invoice = invoice();
    Paying.Booked booked = booked(payments.book(paid("1270", to(invoice, "1270"))));
    UUID back = UUID.randomUUID();

    booked(payments.cancel(back, booked.id(), DAY.plusDays(2), "Returned by the bank"));

    assertThat(open()).containsExactly("1270.00");
    assertThat(payments.payment(booked.id()).orElseThrow().isCancelled()).isTrue();
    assertThat(
            booked(payments.cancel(back, booked.id(), DAY.plusDays(2), "Returned by the bank"))
                .repeated())
        .isTrue();
    assertThat(refusal(payments.cancel(UUID.randomUUID(), booked.id(), DAY.plusDays(2), "Again")))
        .contains("was taken back already");
    assertThat(refusal(payments.cancel(UUID.randomUUID(), back, DAY.plusDays(2), "Again")))
        .contains("cancels another payment");
    ledgerAgrees();
  }

  @Test
  void a_credit_note_is_set_off_or_paid_out() throws Exception {
    UUID invoice = invoice();
    UUID note =
        issued(
                invoices.credit(
                    new CreditDraft(
                        UUID.randomUUID(),
                        invoice,
                        DAY,
                        "Returned goods",
                        List.of(new CreditDraft.Part(1, new BigDecimal("3"))))))
            .id();
    assertThat(open()).containsExactlyInAnyOrder("1270.00", "-381.00");

    assertThat(payments.setOff(ClientIds.next(), note, List.of(to(invoice, "200"))))
        .isInstanceOf(Paying.Allocated.class);
    assertThat(open()).containsExactlyInAnyOrder("1070.00", "-181.00");
    booked(payments.book(payment(UUID.randomUUID(), Direction.OUTGOING, "181", to(note, "181"))));
    assertThat(open()).containsExactly("1070.00");
    assertThat(refusal(payments.setOff(ClientIds.next(), note, List.of(to(invoice, "1")))))
        .contains("Only 0.00");
    ledgerAgrees();
  }

  @Test
  void an_act_of_allocating_whose_answer_was_lost_is_done_once() throws Exception {
    UUID invoice = invoice();
    Paying.Booked booked = booked(payments.book(paid("1000")));
    UUID act = ClientIds.next();
    for (int again = 0; again < 3; again++) {
      assertThat(payments.allocate(act, booked.id(), List.of(to(invoice, "400"))))
          .isInstanceOf(Paying.Allocated.class);
    }
    assertThat(open()).containsExactly("870.00");
    assertThat(payments.allocate(act, booked.id(), List.of(to(invoice, "600"))))
        .as("the same act cannot say something else")
        .isInstanceOf(Paying.Refused.class);
    try (var twice = Executors.newVirtualThreadPerTaskExecutor()) {
      UUID other = ClientIds.next();
      List<Future<Paying>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(
            twice.submit(() -> payments.allocate(other, booked.id(), List.of(to(invoice, "300")))));
      }
      for (Future<Paying> one : both) {
        assertThat(one.get()).isInstanceOf(Paying.Allocated.class);
      }
    }
    assertThat(open()).containsExactly("570.00");
    ledgerAgrees();
  }

  @Test
  void eight_who_settle_one_invoice_at_once_settle_it_once() throws Exception {
    UUID invoice = invoice();
    int accepted = 0;
    try (var payers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Paying>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(payers.submit(() -> payments.book(paid("500", to(invoice, "500")))));
      }
      for (Future<Paying> one : all) {
        accepted += one.get() instanceof Paying.Booked ? 1 : 0;
      }
    }
    assertThat(accepted).isEqualTo(2);
    assertThat(open()).containsExactly("270.00");
    assertThat(invoicing.one("select max(number) from finance.payment")).isEqualTo("2");
    ledgerAgrees();
  }

  @Test
  void neither_payment_nor_allocation_can_be_changed_or_posted_without_its_entry()
      throws Exception {
    UUID invoice = invoice();
    booked(payments.book(paid("1", to(invoice, "1"))));
    try (Connection connection = invoicing.books().connect()) {
      for (String statement :
          List.of(
              "update finance.payment set amount = 2",
              "delete from finance.payment",
              "update finance.allocation set amount = 2",
              "delete from finance.allocation")) {
        assertThat(stateOf(connection, statement)).isEqualTo("42501");
      }
      assertThat(
              stateOf(
                  connection,
                  """
                  insert into finance.payment
                    (id, direction, paid_on, amount, bank_account, contra_account, entry_id, digest)
                  select gen_random_uuid(), 'incoming', paid_on, 5, '384', '454', entry_id,
                         sha256('x')
                  from finance.payment
                  """))
          .isIn("23505", "PL131");
    }
  }

  private static String stateOf(Connection connection, String statement) throws SQLException {
    try {
      Rows.update(connection, statement);
      connection.commit();
      return "done";
    } catch (SQLException failure) {
      connection.rollback();
      return failure.getSQLState();
    }
  }

  @Test
  void a_customers_statement_ends_with_what_is_owed() throws Exception {
    UUID invoice = invoice();
    invoice();
    booked(payments.book(paid("1270", to(invoice, "1270"))));

    var statement = new Receivables(database).statement("C-1");

    assertThat(statement)
        .extracting("number")
        .containsExactly("INV 2026/000001", "INV 2026/000002", "PAY 2026/000001");
    assertThat(statement.getLast().balance()).isEqualByComparingTo("1270");
  }

  @Test
  void reminders_grow_with_the_days_and_are_kept() throws Exception {
    invoice();
    Receivables receivables = new Receivables(database);
    assertThat(receivables.reminders(DAY.plusDays(10))).isEmpty();
    var first = receivables.reminders(DAY.plusDays(17));
    assertThat(first).singleElement().satisfies(r -> assertThat(r.level()).isEqualTo(1));
    receivables.keepLetters(first, DAY.plusDays(17));
    assertThat(receivables.reminders(DAY.plusDays(60)))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.level()).isEqualTo(3);
              assertThat(r.lastLevel()).isEqualTo(1);
              assertThat(r.overdue()).isEqualByComparingTo("1270");
            });
  }
}
