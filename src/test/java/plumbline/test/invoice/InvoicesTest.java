package plumbline.test.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.invoice.Invoicing.DAY;
import static plumbline.test.invoice.Invoicing.draft;
import static plumbline.test.invoice.Invoicing.issued;
import static plumbline.test.invoice.Invoicing.line;
import static plumbline.test.invoice.Invoicing.message;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.invoice.CentralOrdersToInvoice;
import plumbline.domain.finance.invoice.CreditDraft;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceFilter;
import plumbline.domain.finance.invoice.InvoiceKind;
import plumbline.domain.finance.invoice.InvoiceSummary;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.domain.finance.invoice.OrderToInvoice;
import plumbline.domain.finance.invoice.StoredDocument;

/** Invoices through the service, as a bookkeeper issues them. */
class InvoicesTest {
  private static Invoicing invoicing;
  private static CentralDatabase database;
  private static Invoices invoices;

  @BeforeAll
  static void open() throws SQLException {
    invoicing = Invoicing.of(InvoicesTest.class);
    database = invoicing.books().signIn();
    invoices = Invoicing.invoices(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void an_invoice_is_posted_with_its_lines_and_its_document() throws Exception {
    Issuing.Issued issued = issued(invoices.issue(draft()));
    IssuedInvoice invoice = invoices.invoice(issued.id()).orElseThrow();
    assertThat(invoice.sums().net()).isEqualByComparingTo("1099.90");
    assertThat(invoice.sums().vat()).isEqualByComparingTo("269.97");
    assertThat(invoice.summary().gross()).isEqualByComparingTo("1369.87");
    assertThat(
            invoicing.one(
                """
                select string_agg(concat_ws(' ', account, debit, credit, vat_code), ', '
                                  order by line_no)
                from finance.journal_line where entry_id = '%s'
                """
                    .formatted(invoice.entry())))
        .isEqualTo(
            "311 1369.87 0.00, 9111 0.00 999.90 27, 9111 0.00 100.00 AAM, 4671 0.00 269.97 27");
    assertThat(invoice.links().document()).contains(true);
    StoredDocument first = invoices.document(issued.id());
    assertThat(first.pdf()).isEqualTo(invoices.document(issued.id()).pdf());
    assertThat(new String(first.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(first.fileName()).matches("INV-2026-\\d{6}_Kovacs-es-Tarsa-Kft\\.pdf");
    assertThat(first.isCopy()).isFalse();
    assertThat(invoices.find(issued.number())).contains(issued.id());
    assertThat(
            invoicing.one("select type from sync.outbox where aggregateid = '" + issued.id() + "'"))
        .isEqualTo("invoice.posted");
  }

  @Test
  void the_same_draft_is_issued_once_and_another_under_its_id_is_refused() throws Exception {
    InvoiceDraft draft = draft();
    Issuing.Issued first = issued(invoices.issue(draft));
    Issuing.Issued again = issued(invoices.issue(draft));
    assertThat(again).isEqualTo(new Issuing.Issued(first.id(), first.number(), true));
    assertThat(message(invoices.issue(draft(draft.id(), line("1", "1", "27")))))
        .contains("was issued from this draft with other content. Start a new invoice.");
  }

  @Test
  void what_cannot_be_is_refused_with_its_field() throws Exception {
    assertThat(message(invoices.issue(draft(UUID.randomUUID()))))
        .contains("An invoice needs at least one line.");
    assertThat(message(invoices.issue(draft(UUID.randomUUID(), line("1", "1", "99")))))
        .contains("lines[0].vatCode", "There is no VAT code “99”. Accepted: 27, 5");
    assertThat(message(invoices.issue(draft(UUID.randomUUID(), line("0", "1", "27")))))
        .contains("lines[0].quantity", "Type a quantity other than zero.");
    assertThat(message(invoices.issue(draft(UUID.randomUUID(), line("1", "-5", "27")))))
        .contains("must be above zero");
  }

  @Test
  void an_invoice_in_a_closed_period_is_refused_at_its_date() throws Exception {
    invoicing
        .books()
        .database()
        .execute("insert into finance.period (first_day, state) values ('2019-12-01', 'closed')");
    InvoiceDraft now = draft();
    var old = java.time.LocalDate.of(2019, 5, 5);
    InvoiceDraft late =
        new InvoiceDraft(
            now.id(),
            now.buyer(),
            null,
            new InvoiceDraft.Dates(old, old, old),
            now.paymentMethod(),
            "",
            now.lines());
    assertThat(message(invoices.issue(late))).contains("field=issued", "which is closed");
  }

  @Test
  void an_invoice_taken_back_in_parts_ends_at_zero() throws Exception {
    long seed = 20_261_121;
    Random random = new Random(seed);
    System.out.println("InvoicesTest: seed " + seed);
    for (int round = 0; round < 8; round++) {
      Issuing.Issued invoice =
          issued(
              invoices.issue(
                  draft(
                      UUID.randomUUID(),
                      line("7", String.valueOf(random.nextInt(1, 9999) / 100.0), "27"),
                      line("3", String.valueOf(random.nextInt(1, 9999) / 100.0), "5"))));
      while (invoices.invoice(invoice.id()).orElseThrow().isCreditable()) {
        List<BigDecimal> left = invoices.invoice(invoice.id()).orElseThrow().quantitiesLeft();
        boolean first = left.get(0).signum() > 0;
        boolean second = left.get(1).signum() > 0;
        int line = first && (!second || random.nextBoolean()) ? 0 : 1;
        int quantity = random.nextInt(1, left.get(line).intValue() + 1);
        issued(invoices.credit(credit(invoice.id(), line + 1, quantity)));
      }
      assertThat(
              invoicing.one(
                  """
                  select sum(gross) || ' ' || sum(vat) from finance.invoice
                  where id = '%s' or credited_invoice = '%1$s'
                  """
                      .formatted(invoice.id())))
          .isEqualTo("0.00 0.00");
      assertThat(message(invoices.credit(credit(invoice.id(), 1, 1))))
          .contains("Line 1: 1 cannot be taken back; at most 0 is left.");
      assertThat(invoices.page(InvoiceFilter.ALL, null, 500))
          .filteredOn(row -> row.id().equals(invoice.id()))
          .extracting(InvoiceSummary::state)
          .containsExactly(InvoiceSummary.State.CREDITED);
    }
  }

  @Test
  void a_credit_note_is_issued_once_and_posted_the_other_way_round() throws Exception {
    Issuing.Issued invoice = issued(invoices.issue(draft()));
    CreditDraft draft = credit(invoice.id(), 1, 4);
    assertThat(invoices.preview(draft).gross()).isEqualByComparingTo("-507.95");
    Issuing.Issued note = issued(invoices.credit(draft));
    assertThat(note.number().series()).isEqualTo("CN");
    assertThat(issued(invoices.credit(draft)).repeated()).isTrue();
    IssuedInvoice read = invoices.invoice(note.id()).orElseThrow();
    assertThat(read.summary().kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
    assertThat(read.links().credits())
        .map(IssuedInvoice.Related::number)
        .contains(invoice.number());
    assertThat(
            invoicing.one(
                "select credit from finance.journal_line where account = '311' and entry_id = '"
                    + read.entry()
                    + "'"))
        .isEqualTo("507.95");
    assertThat(message(invoices.credit(credit(note.id(), 1, 1)))).contains("is a credit note");
  }

  @Test
  void what_was_invoiced_with_a_code_that_ended_since_is_taken_back_all_the_same()
      throws Exception {
    invoicing
        .books()
        .database()
        .execute(
            "insert into finance.vat_code (code, name, rate, bucket) values"
                + " ('8', 'x', 0.08, 'vatPercentage')",
            "insert into finance.posting_account (purpose, vat_code, account) values"
                + " ('output_vat', '8', '4671')");
    UUID invoice = issued(invoices.issue(draft(UUID.randomUUID(), line("2", "50", "8")))).id();
    invoicing
        .books()
        .database()
        .execute("update finance.vat_code set valid_to = '%s' where code = '8'".formatted(DAY));
    LocalDate later = DAY.plusDays(5);
    Issuing credited =
        invoices.credit(
            new CreditDraft(
                UUID.randomUUID(),
                invoice,
                later,
                "Returned goods",
                List.of(new CreditDraft.Part(1, BigDecimal.ONE))));
    assertThat(issued(credited).number().series()).isEqualTo("CN");
    InvoiceDraft anew = draft(UUID.randomUUID(), line("1", "50", "8"));
    assertThat(
            message(
                invoices.issue(
                    new InvoiceDraft(
                        anew.id(),
                        anew.buyer(),
                        null,
                        new InvoiceDraft.Dates(later, later, later),
                        anew.paymentMethod(),
                        "",
                        anew.lines()))))
        .contains("VAT code 8 is valid from");
  }

  @Test
  void a_shipped_order_is_invoiced_once_to_the_fillér() throws Exception {
    CentralOrdersToInvoice orders = new CentralOrdersToInvoice(database);
    invoicing.order("24811", "shipped", "49491.90");
    invoicing.order("24812", "picked", "49491.90");
    assertThat(orders.waiting()).extracting(OrderToInvoice::number).contains("24811");
    InvoiceDraft draft = orders.draft("24811", UUID.randomUUID(), DAY).orElseThrow();
    Issuing.Issued issued = issued(invoices.issue(draft));
    assertThat(invoices.invoice(issued.id()).orElseThrow().summary().gross())
        .isEqualByComparingTo("51384.20");
    assertThat(invoicing.one("select state from storefront.sales_order where number = '24811'"))
        .isEqualTo("invoiced");
    assertThat(orders.waiting()).isEmpty();
    InvoiceDraft second = orders.draft("24811", UUID.randomUUID(), DAY).orElseThrow();
    assertThat(message(invoices.issue(second)))
        .contains("Order 24811 was invoiced as " + issued.number());
    InvoiceDraft early = orders.draft("24812", UUID.randomUUID(), DAY).orElseThrow();
    assertThat(message(invoices.issue(early)))
        .contains("Order 24812 is picked and not shipped. Only shipped orders are invoiced.");
  }

  @Test
  void the_list_pages_by_key_and_is_filtered() throws Exception {
    for (int i = 0; i < 5; i++) {
      issued(invoices.issue(draft()));
    }
    List<InvoiceSummary> all = invoices.page(InvoiceFilter.ALL, null, 500);
    List<InvoiceSummary> first = invoices.page(InvoiceFilter.ALL, null, 3);
    List<InvoiceSummary> next = invoices.page(InvoiceFilter.ALL, first.getLast().position(), 497);
    assertThat(next).isEqualTo(all.subList(3, all.size()));
    InvoiceFilter one = new InvoiceFilter(all.getFirst().number().toString(), null, DAY, DAY);
    assertThat(invoices.page(one, null, 10)).containsExactly(all.getFirst());
    assertThat(invoices.count(one, 100)).isEqualTo(1);
  }

  private static CreditDraft credit(UUID invoice, int line, int quantity) {
    return new CreditDraft(
        UUID.randomUUID(),
        invoice,
        DAY,
        "Visszáru",
        List.of(new CreditDraft.Part(line, BigDecimal.valueOf(quantity))));
  }
}
