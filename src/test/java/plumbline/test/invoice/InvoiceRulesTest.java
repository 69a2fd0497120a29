package plumbline.test.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.test.invoice.Invoicing.draft;
import static plumbline.test.invoice.Invoicing.issued;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.Issuing;

/** What the database itself does not let a bookkeeper do with invoices, whatever the program. */
class InvoiceRulesTest {
  private static Invoicing invoicing;

  @BeforeAll
  static void open() throws SQLException {
    invoicing = Invoicing.of(InvoiceRulesTest.class);
    try (CentralDatabase database = invoicing.books().signIn()) {
      issued(Invoicing.invoices(database).issue(draft()));
    }
  }

  /** A hand-written invoice of one line of 100 at 27 %, as far as the arguments let it be right. */
  private record Written(String net, String base, String vat, String receivable, String source) {
    void in(Connection connection) throws SQLException {
      UUID invoice = UUID.randomUUID();
      UUID entry = UUID.randomUUID();
      Rows.update(
          connection,
          "insert into finance.invoice_line (invoice_id, line_no, text, quantity, unit_net, net,"
              + " vat_code, account) values (?, 1, 'x', 1, 100, 100, '27', '9111')",
          invoice);
      Rows.update(
          connection,
          "insert into finance.invoice_vat (invoice_id, vat_code, rate, base, vat)"
              + " values (?, '27', 0.27, ?::numeric, ?::numeric)",
          invoice,
          base,
          vat);
      Rows.update(
          connection,
          "insert into finance.invoice (id, customer_number, issue_date, tax_point, due_date, net,"
              + " vat, gross, entry_id) values (?, 'C-1', '2026-01-05', '2026-01-05', '2026-01-05',"
              + " ?::numeric, ?::numeric, ?::numeric + ?::numeric, ?)",
          invoice,
          net,
          vat,
          net,
          vat,
          entry);
      Rows.update(
          connection,
          "insert into finance.invoice_document (invoice_id, file_name, pdf)"
              + " values (?, 'a.pdf', 'x')",
          invoice);
      String[] lines = {"311 1 0", "9111 0 1", "4671 0 1"};
      String[] amounts = {receivable, "100", vat};
      for (int i = 0; i < lines.length; i++) {
        String[] part = lines[i].split(" ");
        Rows.update(
            connection,
            "insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code)"
                + " values (?, ?, ?, ?::numeric * ?::numeric, ?::numeric * ?::numeric, ?)",
            entry,
            i + 1,
            part[0],
            part[1],
            amounts[i],
            part[2],
            amounts[i],
            i == 0 ? null : "27");
      }
      if (!receivable.equals("127")) {
        Rows.update(
            connection,
            "insert into finance.journal_line (entry_id, line_no, account, debit, credit)"
                + " values (?, 4, '384', 127 - ?::numeric, 0)",
            entry,
            receivable);
      }
      Rows.update(
          connection,
          "insert into finance.journal_entry (id, posting_date, document_date, source, digest)"
              + " values (?, '2026-01-05', '2026-01-05', ?, sha256('x'))",
          entry,
          source);
    }
  }

  @Test
  void a_right_one_is_let_through_and_each_wrong_one_is_not() throws Exception {
    commit(new Written("100", "100", "27", "127", "invoice"));
    refused(new Written("99", "100", "27", "127", "invoice"), "its VAT summary");
    refused(new Written("100", "100", "26.99", "127", "manual"), "by the rule");
    refused(new Written("100", "100", "27", "120", "invoice"), "Account 311");
    refused(new Written("100", "100", "27", "127", "manual"), "posted together");
  }

  @Test
  void an_entry_cannot_call_itself_an_invoices() throws Exception {
    try (Connection connection = invoicing.books().connect()) {
      UUID entry = UUID.randomUUID();
      Rows.update(
          connection,
          "insert into finance.journal_line (entry_id, line_no, account, debit, credit)"
              + " values (?, 1, '311', 5, 0), (?, 2, '9111', 0, 5)",
          entry,
          entry);
      Rows.update(
          connection,
          "insert into finance.journal_entry (id, posting_date, document_date, source, digest)"
              + " values (?, '2026-01-05', '2026-01-05', 'invoice', sha256('x'))",
          entry);
      assertThatThrownBy(connection::commit).hasMessageContaining("Issue the invoice instead");
    }
  }

  @Test
  void an_issued_invoice_never_changes() throws Exception {
    for (String sql :
        List.of(
            "update finance.invoice set gross = 1",
            "update finance.invoice_line set net = 1",
            "update finance.invoice_vat set vat = 1",
            "update finance.invoice_document set pdf = 'x'",
            "delete from finance.invoice",
            "delete from finance.invoice_line",
            "delete from finance.invoice_vat",
            "delete from finance.invoice_document",
            "update finance.setting set value = 'vat_per_line'",
            "update finance.number_series set last_number = 1")) {
      try (Connection connection = invoicing.books().connect()) {
        assertThatThrownBy(() -> Rows.update(connection, sql))
            .as(sql)
            .hasMessageContaining("permission denied");
      }
    }
    try (Connection connection = invoicing.books().connect()) {
      Rows.update(
          connection,
          "insert into finance.invoice_vat (invoice_id, vat_code, rate, base, vat)"
              + " select id, '5', 0.05, 0, 0 from finance.invoice limit 1");
      assertThatThrownBy(connection::commit).hasMessageContaining("foreign key");
    }
  }

  @Test
  void many_at_once_leave_no_gap_and_a_refused_one_takes_no_number() throws Exception {
    List<Future<Integer>> clerks = new ArrayList<>();
    try (ExecutorService office = Executors.newVirtualThreadPerTaskExecutor();
        CentralDatabase database = invoicing.books().signIn()) {
      Invoices invoices = Invoicing.invoices(database);
      for (int clerk = 0; clerk < 4; clerk++) {
        Callable<Integer> work = () -> issueSome(invoices);
        clerks.add(office.submit(work));
      }
      int issued = 0;
      for (Future<Integer> clerk : clerks) {
        issued += clerk.get();
      }
      assertThat(issued).isEqualTo(100);
    }
    assertThat(
            invoicing.one(
                """
                select count(*) from (
                  select series, fiscal_year from finance.invoice group by series, fiscal_year
                  having min(number) <> 1 or max(number) <> count(*)) gaps
                """))
        .isEqualTo("0");
  }

  /** Every fifth breaks a rule only the commit knows, after its number was taken. */
  private static int issueSome(Invoices invoices) throws Exception {
    int issued = 0;
    for (int i = 0; i < 25; i++) {
      if (i % 5 == 0) {
        refused(new Written("99", "100", "27", "127", "invoice"), "its VAT summary");
      }
      if (invoices.issue(draft()) instanceof Issuing.Issued) {
        issued++;
      }
    }
    return issued;
  }

  private static void commit(Written written) throws SQLException {
    try (Connection connection = invoicing.books().connect()) {
      written.in(connection);
      connection.commit();
    }
  }

  private static void refused(Written written, String why) {
    assertThatThrownBy(() -> commit(written)).hasMessageContaining(why);
  }
}
