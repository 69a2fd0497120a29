package plumbline.test.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.people.DemoPerson;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.bank.Proposal;
import plumbline.domain.finance.bank.ProposalSource;
import plumbline.domain.finance.bank.Proposals;
import plumbline.domain.finance.invoice.CentralOrdersToInvoice;
import plumbline.domain.finance.invoice.OrderToInvoice;
import plumbline.domain.finance.receivable.Receivables;

/** The ERP's side of the demo company, asked in plain SQL. */
class DemoErpTest {
  private final FilledDemo demo = FilledDemo.usual();

  private long count(String sql) throws SQLException {
    return Facts.count(demo.central(), sql);
  }

  @ParameterizedTest
  @CsvSource({
    "3, logistics.warehouse",
    "5000, admin.product",
    "2000, admin.customer",
    "4, admin.price_tier",
    "8000, storefront.sales_order",
    "7500, finance.invoice",
    "60004, finance.journal_line",
    "1, finance.reversal",
    "5, finance.recurring_entry",
    "1, finance.attachment",
    "7, finance.vat_code",
    "6, sync.tax_class"
  })
  void the_company_has_its_size(long rows, String table) throws SQLException {
    assertThat(count("select count(*) from " + table)).isEqualTo(rows);
  }

  @Test
  void the_ledger_sums_to_zero_overall_and_per_entry() throws SQLException {
    assertThat(count("select sum(debit - credit)::bigint from finance.journal_line")).isZero();
    assertThat(
            count(
                """
                select count(*) from (
                  select entry_id from finance.journal_line group by entry_id
                  having sum(debit) <> sum(credit)) unbalanced
                """))
        .isZero();
  }

  @Test
  void numbers_are_gapless_and_follow_the_dates() throws SQLException {
    for (String table : new String[] {"finance.journal_entry", "finance.invoice"}) {
      assertThat(
              count(
                  """
                  select count(*) from (
                    select fiscal_year from %s group by fiscal_year
                    having min(number) <> 1 or max(number) <> count(*)) gaps
                  """
                      .formatted(table)))
          .isZero();
    }
    assertThat(
            count(
                """
                select count(*) from (
                  select posting_date < lag(posting_date)
                    over (partition by fiscal_year order by number) as backwards
                  from finance.journal_entry) e
                where backwards
                """))
        .isZero();
  }

  @Test
  void every_invoice_is_its_lines_its_order_and_its_ledger_lines() throws SQLException {
    assertThat(
            count(
                """
                select count(*)
                from finance.invoice i
                join storefront.sales_order o on o.number = i.order_number
                join finance.journal_entry e on e.id = i.entry_id
                where o.total = i.gross and o.customer_number = i.customer_number
                  and o.state = 'invoiced' and e.source = 'invoice'
                  and e.reference = i.fiscal_year || '/' || lpad(i.number::text, 6, '0')
                  and i.net = (select sum(l.net) from finance.invoice_line l
                               where l.invoice_id = i.id)
                  and i.vat = (
                    select sum(round(per_code.net * v.rate, 2))
                    from (select l.vat_code, sum(l.net) as net from finance.invoice_line l
                          where l.invoice_id = i.id group by l.vat_code) per_code
                    join finance.vat_code v on v.code = per_code.vat_code)
                  and i.gross = (select sum(j.debit) from finance.journal_line j
                                 where j.entry_id = i.entry_id and j.account = '311')
                  and i.net = (select sum(j.credit) from finance.journal_line j
                               where j.entry_id = i.entry_id and j.account like '91%')
                  and i.vat = (select coalesce(sum(j.credit), 0) from finance.journal_line j
                               where j.entry_id = i.entry_id and j.account like '467%')
                """))
        .isEqualTo(7_500);
  }

  @Test
  void receivables_are_the_open_invoices_less_what_was_paid_without_saying_for_what()
      throws SQLException {
    String ledger =
        Facts.one(
            demo.central(),
            "select sum(debit - credit) from finance.journal_line where account = '311'");
    assertThat(
            Facts.one(
                demo.central(),
                """
                select sum(i.gross - coalesce((select sum(a.amount) from finance.allocation a
                                               where a.invoice_id = i.id), 0))
                from finance.invoice i
                """))
        .isEqualTo(ledger);
    try (var database = CentralDatabase.open(demo.central().url(), DemoPeople.ANNA.login())) {
      Receivables receivables = new Receivables(database);
      assertThat(receivables.total()).isEqualByComparingTo(ledger);
      assertThat(receivables.reminders(FilledDemo.ANCHOR)).isNotEmpty();
    }
  }

  @Test
  void every_payment_has_its_entry_and_a_few_bank_lines_wait() throws SQLException {
    assertThat(
            count(
                """
                select count(*) from finance.journal_line l
                join finance.journal_entry e on e.id = l.entry_id
                where l.account = '311' and e.source = 'payment'
                  and not exists (select from finance.payment p where p.entry_id = e.id)
                """))
        .isZero();
    try (var database = CentralDatabase.open(demo.central().url(), DemoPeople.ANNA.login())) {
      Proposals proposals = new ProposalSource(database).read();
      List<BankLine> lines = new CentralBankStatements(database).toBook(100);
      assertThat(lines).hasSize(9);
      assertThat(lines).filteredOn(line -> proposals.of(line).isEmpty()).hasSize(2);
      assertThat(lines)
          .filteredOn(line -> proposals.of(line).filter(Proposal::sure).isPresent())
          .hasSize(5);
    }
  }

  @Test
  void stock_is_the_sum_of_movements_and_reservations_and_worth_what_the_ledger_says()
      throws SQLException {
    assertThat(
            count(
                """
                select count(*) from logistics.stock s
                where s.on_hand <> (select sum(m.quantity) from logistics.movement m
                    where m.product_id = s.product_id and m.warehouse_id = s.warehouse_id)
                  or s.reserved <> (select coalesce(sum(r.quantity), 0)
                    from logistics.reservation r
                    where r.product_id = s.product_id and r.warehouse_id = s.warehouse_id)
                """))
        .isZero();
    assertThat(
            Facts.one(
                demo.central(),
                "select sum(debit - credit) from finance.journal_line where account = '261'"))
        .isEqualTo(
            Facts.one(
                demo.central(),
                """
                select sum(s.on_hand * p.purchase_price)::numeric(18, 2)
                from logistics.stock s join admin.product p on p.id = s.product_id
                """));
  }

  @Test
  void the_stocks_value_is_what_the_ledger_says_and_what_waits_to_be_posted() throws SQLException {
    assertThat(count("select count(*) from logistics_api.stock_value_check where not agrees"))
        .isZero();
    assertThat(
            Facts.one(
                demo.central(),
                """
                select agrees || ', ' || (value = balance + unposted) || ', '
                       || unposted_movements || ' waiting'
                from logistics_api.stock_value_ledger
                """))
        .isEqualTo("true, true, 3 waiting");
  }

  @Test
  void a_few_products_are_in_lots_that_sum_up_and_some_expire_soon() throws SQLException {
    assertThat(count("select count(*) from admin.product where keeps_lots")).isEqualTo(6);
    assertThat(
            count(
                """
                select count(*) from logistics.stock s
                join admin.product p on p.id = s.product_id and p.keeps_lots
                where s.on_hand <> (select coalesce(sum(x.on_hand), 0)
                  from logistics.lot l join logistics.lot_stock x on x.lot_id = l.id
                  where l.product_id = s.product_id and x.warehouse_id = s.warehouse_id)
                """))
        .isZero();
    assertThat(count("select count(*) from logistics_api.lot_stock where days_left <= 90"))
        .isPositive();
  }

  @Test
  void open_orders_hold_their_goods_and_only_they() throws SQLException {
    assertThat(count("select count(*) from storefront.sales_order where state <> 'invoiced'"))
        .isEqualTo(500);
    assertThat(
            count(
                """
                select count(*) from (
                  (select o.number, l.sku, sum(l.quantity) from storefront.order_line l
                   join storefront.sales_order o on o.id = l.order_id
                   where o.state not in ('invoiced', 'shipped') and l.sku not like 'TA-%' group by 1, 2)
                  except
                  (select r.order_number, p.sku, sum(r.quantity) from logistics.reservation r
                   join admin.product p on p.id = r.product_id group by 1, 2)) missing
                """))
        .isZero();
  }

  @Test
  void shipped_orders_wait_for_their_invoice_and_hold_no_goods() throws Exception {
    assertThat(count("select count(*) from finance_api.order_to_invoice")).isBetween(10L, 60L);
    assertThat(
            count(
                """
                select count(*) from finance_api.order_to_invoice o
                join logistics.reservation r on r.order_number = o.number
                """))
        .isZero();
    assertThat(
            count(
                """
                select count(*) from (
                  (select o.number, l.sku, sum(l.quantity) from storefront.order_line l
                   join storefront.sales_order o on o.id = l.order_id
                   where o.state = 'shipped' and l.sku not like 'TA-%' group by 1, 2)
                  except
                  (select m.document, p.sku, -sum(m.quantity) from logistics.movement m
                   join admin.product p on p.id = m.product_id
                   where m.reason = 'shipment' group by 1, 2)) missing
                """))
        .isZero();
    try (var database = CentralDatabase.open(demo.central().url(), DemoPeople.ANNA.login())) {
      var orders = new CentralOrdersToInvoice(database);
      for (OrderToInvoice order : orders.waiting()) {
        assertThat(orders.draft(order.number(), UUID.randomUUID(), FilledDemo.ANCHOR))
            .hasValueSatisfying(draft -> assertThat(draft.lines()).isNotEmpty());
      }
    }
  }

  @Test
  void everybody_did_their_own_work() throws SQLException {
    assertThat(Facts.rows(demo.central(), "select distinct posted_by from finance.journal_entry"))
        .containsExactly(List.of("anna"));
    assertThat(Facts.rows(demo.central(), "select distinct issued_by from finance.invoice"))
        .containsExactly(List.of("anna"));
    assertThat(Facts.rows(demo.central(), "select distinct moved_by from logistics.movement"))
        .containsExactly(List.of("bela"));
    assertThat(
            Facts.one(
                demo.central(),
                """
                select has_column_privilege('bela', 'logistics.movement', 'moved_at', 'insert')
                """))
        .isEqualTo("f");
  }

  @Test
  void the_people_sign_in_each_in_their_group() throws SQLException {
    for (DemoPerson person : DemoPeople.all()) {
      try (var database = CentralDatabase.open(demo.central().url(), person.login())) {
        assertThat(database.person().groups()).isEqualTo(groups(person));
      }
    }
    try (var database = CentralDatabase.open(demo.central().url(), FilledDemo.HUB)) {
      assertThat(database.person().groups()).containsExactly(Group.HUB);
    }
  }

  /** A chief bookkeeper is a bookkeeper too. */
  private static Set<Group> groups(DemoPerson person) {
    return person.group() == Group.CHIEF_BOOKKEEPER
        ? Set.of(Group.CHIEF_BOOKKEEPER, Group.BOOKKEEPER)
        : Set.of(person.group());
  }

  @Test
  void the_books_are_closed_up_to_the_month_before_the_last_but_one() throws SQLException {
    try (var connection = demo.central().connect()) {
      assertThat(
              Rows.list(
                  connection,
                  """
                  select p.state || ' ' || (extract(year from age(m.last, p.first_day)) * 12
                           + extract(month from age(m.last, p.first_day)))::integer
                  from finance.period p, (select date_trunc('month', max(posting_date))::date as last
                                          from finance.journal_entry) m
                  where p.first_day >= m.last - interval '3 months' order by 1
                  """,
                  row -> row.getString(1)))
          .containsExactly("closed 2", "closed 3", "soft_closed 1");
    }
  }
}
