package plumbline.test.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.period.CheckItem;
import plumbline.domain.finance.period.CheckItem.Check;
import plumbline.domain.finance.period.CheckItem.Standing;
import plumbline.domain.finance.period.CheckItem.Target;
import plumbline.domain.finance.period.Drafts.Begun;

/** What is looked at before a month is closed, and that what cannot be told is never in order. */
class ChecklistTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);
  private PeriodBooks books;

  @BeforeEach
  void open() throws SQLException {
    books = PeriodBooks.of(ChecklistTest.class);
    books.posted(PeriodBooks.entry(MARCH, "311", "911", "127"));
  }

  @AfterEach
  void close() {
    books.close();
  }

  @Test
  void nothing_to_tell_by_is_unknown_and_nothing_found_is_in_order() throws Exception {
    for (Check check : EnumSet.complementOf(EnumSet.of(Check.DRAFT))) {
      Standing expected =
          switch (check) {
            case DRAFTS, RECEIVABLES, PAYABLES, VAT_WITHOUT_CODE -> Standing.UNKNOWN;
            case DRAFT, EARLIER_MONTHS, SHIPPED_WITHOUT_INVOICE, UNPOSTED_STOCK, CLOSED_ACCOUNTS ->
                Standing.OK;
          };
      assertThat(item(check, "2026-03").standing()).as("%s", check).isEqualTo(expected);
    }
  }

  @Test
  void stock_that_moved_by_the_end_of_the_month_and_is_not_posted_is_counted() throws Exception {
    sql(
        """
        insert into logistics.movement_value
          (product_id, quantity, unit_cost, value, kind, day, taken_on)
        values (1, 1, 5, 5, 'stock_difference', '2026-03-31', false),
               (1, 1, 5, 5, 'stock_difference', '2026-04-01', false),
               (1, 1, 5, 5, 'opening', '2026-03-01', true),
               (1, 0, 5, 0, 'transfer', '2026-03-01', false)
        """);
    assertThat(item(Check.UNPOSTED_STOCK, "2026-02").standing()).isEqualTo(Standing.OK);
    assertThat(item(Check.UNPOSTED_STOCK, "2026-03").count()).isEqualTo(1);
    assertThat(item(Check.UNPOSTED_STOCK, "2026-04").count()).isEqualTo(2);
    assertThat(item(Check.UNPOSTED_STOCK, "2026-03").target()).hasValue(new Target.StockValue());
  }

  @Test
  void drafts_are_counted_where_they_are_kept() throws Exception {
    UUID rent = UUID.randomUUID();
    books.drafts(new Begun(rent, "Rent", false), new Begun(UUID.randomUUID(), "Fuel", true));
    assertThat(item(Check.DRAFTS, "2026-03").count()).isEqualTo(2);
    assertThat(item(Check.DRAFTS, "2026-03").target()).hasValue(new Target.Drafts());
    assertThat(item(Check.DRAFT, "2026-03").target())
        .hasValue(new Target.Draft(rent, "Rent", false));
    books.drafts();
    assertThat(item(Check.DRAFTS, "2026-03").standing()).isEqualTo(Standing.OK);
  }

  @Test
  void the_first_earlier_month_that_is_open_is_named() throws Exception {
    CheckItem may = item(Check.EARLIER_MONTHS, "2026-05");
    assertThat(may.count()).isEqualTo(2);
    assertThat(may.target()).hasValue(new Target.Month(YearMonth.of(2026, 3)));
    books.close("2026-03", "2026-04");
    assertThat(item(Check.EARLIER_MONTHS, "2026-05").standing()).isEqualTo(Standing.OK);
  }

  @Test
  void receivables_are_in_order_only_when_payments_are_known_and_the_sums_are_equal()
      throws Exception {
    sql("update finance.account set control = 'receivables' where number = '311'");
    invoice("127.00");
    CheckItem unknown = item(Check.RECEIVABLES, "2026-03");
    assertThat(unknown.standing()).isEqualTo(Standing.UNKNOWN);
    assertThat(unknown.figures().orElseThrow().ledger()).isEqualByComparingTo("127");
    books.received(BigDecimal.ZERO);
    assertThat(item(Check.RECEIVABLES, "2026-03").standing()).isEqualTo(Standing.OK);
    books.received(new BigDecimal("27"));
    CheckItem differs = item(Check.RECEIVABLES, "2026-03");
    assertThat(differs.standing()).isEqualTo(Standing.ATTENTION);
    assertThat(differs.figures().orElseThrow().documents().orElseThrow())
        .isEqualByComparingTo("100");
    assertThat(differs.target()).hasValue(new Target.Account("311"));
  }

  @Test
  void an_order_that_was_shipped_and_not_invoiced_is_found() throws Exception {
    sql(
        "insert into storefront.sales_order (number, customer_number, placed_at, state,"
            + " goods_gross) values ('1001', 'C-1', '2026-03-10', 'shipped', 127), ('1002', 'C-1',"
            + " '2026-03-11', 'placed', 127), ('1003', 'C-1', '2026-04-11', 'shipped', 127)");
    CheckItem march = item(Check.SHIPPED_WITHOUT_INVOICE, "2026-03");
    assertThat(march.count()).isEqualTo(1);
    assertThat(march.target()).hasValue(new Target.Order("1001"));
    assertThat(item(Check.SHIPPED_WITHOUT_INVOICE, "2026-02").standing()).isEqualTo(Standing.OK);
    sql("update storefront.sales_order set number = '1000' where number = '1001'");
    invoice("127.00");
    assertThat(item(Check.SHIPPED_WITHOUT_INVOICE, "2026-03").standing()).isEqualTo(Standing.OK);
  }

  @Test
  void a_closed_account_with_a_balance_and_vat_without_a_code_are_found() throws Exception {
    EntryDraft vat = PeriodBooks.entry(MARCH, "466", "454", "27");
    books.posted(vat, PeriodBooks.entry(MARCH, MARCH, "466", "454", "27", "27"));
    sql(
        "update finance.account set closed = true where number = '311'",
        "update finance.account set control = 'vat' where number = '466'");
    assertThat(item(Check.CLOSED_ACCOUNTS, "2026-03").target())
        .isEqualTo(Optional.of(new Target.Account("311")));
    CheckItem found = item(Check.VAT_WITHOUT_CODE, "2026-03");
    assertThat(found.count()).isEqualTo(1);
    assertThat(found.target()).hasValue(new Target.Entry(vat.id()));
    assertThat(item(Check.VAT_WITHOUT_CODE, "2026-04").standing()).isEqualTo(Standing.OK);
  }

  private void invoice(String gross) throws SQLException {
    sql(
        "insert into finance.invoice (id, fiscal_year, number, customer_number, order_number,"
            + " issue_date, tax_point, due_date, net, vat, gross, entry_id) select"
            + " gen_random_uuid(), 2026, 1, 'C-1', '1000', '2026-03-20', '2026-03-20',"
            + " '2026-04-20', "
            + gross
            + ", 0, "
            + gross
            + ", id from finance.journal_entry order by number limit 1");
  }

  private void sql(String... statements) throws SQLException {
    List<String> unchecked = new ArrayList<>(List.of("set session_replication_role = replica"));
    unchecked.addAll(List.of(statements));
    books.books.database().execute(unchecked.toArray(String[]::new));
  }

  private CheckItem item(Check check, String month) throws SQLException {
    return books.periods.checklist(YearMonth.parse(month)).stream()
        .filter(item -> item.check() == check)
        .findFirst()
        .orElseThrow();
  }
}
