package plumbline.test.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.invoice.Invoicing.DAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.CentralPaymentChoices;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentChoices;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.Payments;
import plumbline.test.invoice.Invoicing;

/** Money paid to suppliers and over which accounts money moves, on a real server. */
class SupplierPaymentsTest {
  private Invoicing invoicing;
  private CentralDatabase database;
  private Payments payments;
  private PaymentChoices choices;

  @BeforeEach
  void signIn() throws SQLException {
    invoicing = Invoicing.of(SupplierPaymentsTest.class);
    invoicing
        .books()
        .database()
        .execute(
            "insert into finance.posting_account (purpose, account) values ('payable', '454')",
            "insert into finance.bank_account (iban, name, account)"
                + " values ('HU49000000000000000000000000', 'Minta Bank', '384')");
    database = invoicing.books().signIn();
    payments = new CentralPayments(database);
    choices = new CentralPaymentChoices(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Paying.Booked booked(Paying result) {
    assertThat(result).isInstanceOf(Paying.Booked.class);
    return (Paying.Booked) result;
  }

  private static String refusal(Paying result) {
    assertThat(result).isInstanceOf(Paying.Refused.class);
    return ((Paying.Refused) result).refusals().toString();
  }

  private static PaymentDraft paid(
      @Nullable String customer, String reference, String amount, String money, String other) {
    return new PaymentDraft(
        UUID.randomUUID(),
        Direction.OUTGOING,
        DAY,
        new BigDecimal(amount),
        new Counterparty(customer, "Duna Irodaház Kft.", ""),
        reference,
        money,
        other,
        null,
        List.of());
  }

  private void owe(String reference, String amount, String text) throws SQLException {
    BigDecimal money = new BigDecimal(amount);
    EntryLine credit = new EntryLine("454", BigDecimal.ZERO, money, null, text);
    Posting posting =
        new CentralLedger(database)
            .post(
                new EntryDraft(
                    UUID.randomUUID(),
                    DAY,
                    DAY,
                    reference,
                    "Rent",
                    EntrySource.MANUAL,
                    List.of(EntryLine.debit("5220", money), credit)));
    assertThat(posting).isInstanceOf(Posting.Posted.class);
  }

  @Test
  void what_is_owed_is_paid_by_its_reference_in_parts_and_open_again_when_taken_back()
      throws Exception {
    owe("DUNA-17", "508000", "Rent, November");
    owe("X-9", "1000", "");
    booked(payments.book(paid(null, "DUNA-17", "8000", "384", "454")));
    assertThat(choices.owed("", 10))
        .extracting(entry -> entry.reference() + " " + entry.open())
        .containsExactly("DUNA-17 500000.00", "X-9 1000.00");

    Paying.Booked rest = booked(payments.book(paid(null, "DUNA-17", "500000", "381", "454")));
    assertThat(choices.owed("", 10)).extracting("reference").containsExactly("X-9");
    assertThat(choices.owed("duna", 10)).isEmpty();

    booked(payments.cancel(UUID.randomUUID(), rest.id(), DAY, "Returned"));
    assertThat(choices.owed("duna", 10))
        .singleElement()
        .satisfies(entry -> assertThat(entry.open()).isEqualByComparingTo("500000"));
  }

  @Test
  void a_payment_run_settles_by_the_text_of_its_lines() throws Exception {
    owe("DUNA-17", "508000", "");
    new CentralLedger(database)
        .post(
            new EntryDraft(
                UUID.randomUUID(),
                DAY,
                DAY,
                "RUN-1",
                "Payment run",
                EntrySource.MANUAL,
                List.of(
                    new EntryLine(
                        "454", new BigDecimal("8000"), BigDecimal.ZERO, null, "Duna, DUNA-17"),
                    EntryLine.credit("384", new BigDecimal("8000")))));
    assertThat(choices.owed("", 10))
        .singleElement()
        .satisfies(entry -> assertThat(entry.open()).isEqualByComparingTo("500000"));
  }

  @Test
  void money_moves_over_accounts_of_money_only() throws Exception {
    assertThat(choices.moneyAccounts())
        .containsExactly(
            new AccountChoice("384", "Minta Bank"),
            choices.moneyAccounts().stream()
                .filter(account -> account.number().equals("381"))
                .findFirst()
                .orElseThrow());
    assertThat(refusal(payments.book(paid(null, "x", "1", "5220", "454"))))
        .contains(
            "Account 5220 is no bank account or cash desk. Accepted are accounts that begin with"
                + " 38.");
    invoicing
        .books()
        .database()
        .execute("update finance.setting set value = '384, 52' where name = 'money_accounts'");
    booked(payments.book(paid(null, "x", "1", "5220", "454")));
    assertThat(refusal(payments.book(paid(null, "x", "1", "381", "454")))).contains("381");
  }

  @Test
  void what_customers_owe_is_kept_customer_by_customer() throws Exception {
    assertThat(refusal(payments.book(paid(null, "x", "1", "384", "311"))))
        .contains("Account 311 is kept customer by customer.");
    assertThat(refusal(payments.book(paid("C-1", "x", "1", "384", "454"))))
        .contains("A payment of customer C-1 goes against account 311, not 454.");
    assertThat(choices.otherAccounts("", 50)).extracting("number").doesNotContain("311");
    assertThat(choices.payables().orElseThrow().number()).isEqualTo("454");
  }
}
