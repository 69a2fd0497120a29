package plumbline.test.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.valuation.CentralStockValues;
import plumbline.domain.logistics.valuation.StockWorth;
import plumbline.domain.logistics.valuation.ValueFilter;
import plumbline.domain.logistics.valuation.ValuePosting;
import plumbline.domain.logistics.valuation.ValuedMovement;
import plumbline.domain.logistics.valuation.ValuedProduct;

/** Stock movements reach the ledger by Finance's published function, and in no other way. */
class StockPostingTest {
  private static final String CALL = "select * from logistics_api.post_stock_value(1000)";

  private static ValuedStore store;
  private static CentralDatabase books;
  private static Login chief;
  private static Login hub;

  @BeforeAll
  static void open() throws SQLException {
    store = ValuedStore.of(StockPostingTest.class, 20);
    books = CentralDatabase.open(store.store().database().url(), store.bookkeeper());
    String suffix = store.bookkeeper().user().substring("books_".length());
    chief = store.store().database().admit("chief_" + suffix, Group.CHIEF_BOOKKEEPER);
    hub = store.store().database().admit("hub_" + suffix, Group.HUB);
  }

  @AfterAll
  static void close() {
    books.close();
  }

  private static ValuePosting.Posted post() throws SQLException {
    return (ValuePosting.Posted) new CentralStockValues(books).post();
  }

  private static String entryOf(long product) throws SQLException {
    return store
        .store()
        .one(
            "select entry_id from logistics.movement_value where product_id = ? order by id limit"
                + " 1",
            product);
  }

  private static List<String> lines(String entry) throws SQLException {
    return store
        .store()
        .list(
            "select account || ' ' || debit || ' ' || credit || ' ' || text"
                + " from finance.journal_line where entry_id = '"
                + entry
                + "' order by line_no");
  }

  @Test
  void one_entry_says_what_came_and_went_each_against_its_account() throws Exception {
    post();
    store.receive(1, 1, "10", "2");
    String order = store.ship(1, 1, "4");
    store.takeBack(order, 1, "1");
    store.adjust(1, 1, "-1", "own-use");
    store.adjust(1, 1, "-1", "damage");
    store.adjust(1, 1, "2", "found");
    assertThat(post()).isEqualTo(new ValuePosting.Posted(6, 1));
    assertThat(post()).isEqualTo(new ValuePosting.Posted(0, 0));
    String entry = entryOf(1);
    assertThat(lines(entry))
        .containsExactly(
            "261 2.00 0.00 Goods returned",
            "814 0.00 2.00 Goods returned",
            "261 0.00 8.00 Cost of goods sold",
            "814 8.00 0.00 Cost of goods sold",
            "261 20.00 0.00 Goods received, not invoiced yet",
            "458 0.00 20.00 Goods received, not invoiced yet",
            "261 0.00 2.00 Own use",
            "868 2.00 0.00 Own use",
            "261 4.00 0.00 Stock found",
            "866 0.00 4.00 Stock found",
            "261 0.00 2.00 Stock missing or lost",
            "866 2.00 0.00 Stock missing or lost");
    assertThat(
            store
                .store()
                .one(
                    "select source || ' ' || reference || ' ' || (posting_date = current_date)"
                        + " || ' ' || posted_by from finance.journal_entry where id = ?::uuid",
                    entry))
        .isEqualTo("stock STOCK true " + store.bookkeeper().user());
    assertThat(store.broken()).isEmpty();
  }

  @Test
  void the_screen_reads_what_the_stock_is_worth_and_where_each_movement_stands() throws Exception {
    store.receive(2, 1, "3", "5");
    CentralStockValues values = new CentralStockValues(books);
    ValuedProduct product =
        values.page(new ValueFilter("P-2", ValueFilter.Only.UNPOSTED), null, 5).getFirst();
    assertThat(product.sku()).isEqualTo("P-2");
    assertThat(product.average()).isEqualByComparingTo("5");
    assertThat(product.unposted()).isEqualByComparingTo("15");
    StockWorth before = values.worth();
    assertThat(before.agrees()).isTrue();
    assertThat(before.unposted()).isGreaterThanOrEqualTo(product.unposted());
    assertThat(values.movements(2, null, 5).getFirst().posting())
        .isEqualTo(new ValuedMovement.Posting.Waiting());
    post();
    ValuedMovement moved = values.movements(2, null, 5).getFirst();
    assertThat(moved.kind()).isEqualTo(ValuedMovement.Kind.GOODS_RECEIVED);
    assertThat(moved.reason()).isEqualTo("Goods received");
    assertThat(moved.posted()).isPresent();
    assertThat(moved.posted().orElseThrow().entry()).hasToString(entryOf(2));
    assertThat(values.movements(2, moved.id(), 5)).isEmpty();
    assertThat(values.page(new ValueFilter("P-2", ValueFilter.Only.UNPOSTED), null, 5)).isEmpty();
    assertThat(values.page(ValueFilter.ALL, "P-2", 1).getFirst().sku()).isGreaterThan("P-2");
  }

  @Test
  void a_movement_of_a_closed_month_is_posted_on_the_next_open_day() throws Exception {
    post();
    store.receive(3, 1, "1", "7");
    store.receive(4, 1, "1", "8");
    store
        .store()
        .database()
        .execute(
            "update logistics.movement_value set day = date_trunc('month', current_date)"
                + " - interval '40 days' where product_id = 3");
    try (Connection boss = store.store().database().connectAs(chief.user(), chief.password())) {
      Rows.list(
          boss,
          "select finance_api.soft_close((date_trunc('month', current_date)"
              + " - interval '2 months')::date, 0, '')",
          row -> true);
      Rows.list(
          boss,
          "select finance_api.soft_close((date_trunc('month', current_date)"
              + " - interval '1 month')::date, 0, '')",
          row -> true);
      assertThat(post()).isEqualTo(new ValuePosting.Posted(2, day() == 1 ? 1 : 2));
      assertThat(
              store
                  .store()
                  .one(
                      """
                      select e.posting_date = date_trunc('month', current_date)
                        and e.document_date = v.day
                      from logistics.movement_value v
                      join finance.journal_entry e on e.id = v.entry_id where v.product_id = 3
                      """))
          .isEqualTo("t");
    }
    assertThat(store.broken()).isEmpty();
  }

  private static int day() throws SQLException {
    return Integer.parseInt(store.store().one("select extract(day from current_date)"));
  }

  @Test
  void without_an_account_nothing_is_posted_and_the_movements_wait() throws Exception {
    post();
    store.adjust(5, 1, "2", "found");
    String saved = "select account from finance.posting_account where purpose = 'stock_difference'";
    assertThat(store.store().one(saved)).isEqualTo("866");
    store
        .store()
        .database()
        .execute("delete from finance.posting_account where purpose = 'stock_difference'");
    try {
      assertThat(new CentralStockValues(books).post())
          .isInstanceOfSatisfying(
              ValuePosting.Refused.class,
              refused ->
                  assertThat(refused.refusal().message())
                      .isEqualTo(
                          "No account is set for stock differences. Set it in the settings of"
                              + " Finance; the movements wait until then."));
      assertThat(
              store.store().one("select unposted_movements from logistics_api.stock_value_ledger"))
          .isEqualTo("1");
    } finally {
      store
          .store()
          .database()
          .execute(
              "insert into finance.posting_account (purpose, account)"
                  + " values ('stock_difference', '866')");
    }
    assertThat(post()).isEqualTo(new ValuePosting.Posted(1, 1));
  }

  private static void refused(Login login, String message, String... statements) throws Exception {
    try (Connection person = store.store().database().connectAs(login.user(), login.password())) {
      person.setAutoCommit(false);
      assertThatThrownBy(
              () -> {
                for (String sql : statements) {
                  try (var statement = person.createStatement()) {
                    statement.execute(sql);
                  }
                }
                person.commit();
              })
          .hasMessageContaining(message);
      person.rollback();
    }
  }

  private static final String FORGED =
      """
      insert into finance.journal_line (entry_id, line_no, account, debit, credit)
      values ('00000000-0000-0000-0000-00000000000a', 1, '%s', 5, 0),
             ('00000000-0000-0000-0000-00000000000a', 2, '413', 0, 5);
      insert into finance.journal_entry (id, posting_date, document_date, source, digest)
      values ('00000000-0000-0000-0000-00000000000a', current_date, current_date, 'stock',
              sha256('x'))
      """;

  @Test
  void nobody_forges_an_entry_from_stock() throws Exception {
    refused(
        store.bookkeeper(), "posted with them, and takes no other lines", FORGED.formatted("866"));
    refused(
        store.bookkeeper(),
        "the stock this entry says it comes from is not there",
        FORGED.formatted("261"));
    refused(
        store.bookkeeper(),
        "permission denied",
        "insert into finance.stock_posting (entry_id, first_day, last_day, lines)"
            + " values (gen_random_uuid(), current_date, current_date, 2)");
  }

  @Test
  void nobody_adds_to_an_entry_from_stock_while_it_is_posted() throws Exception {
    store.receive(6, 1, "1", "9");
    refused(
        store.bookkeeper(),
        "the stock this entry says it comes from is not there",
        CALL,
        """
        insert into finance.journal_line (entry_id, line_no, account, debit, credit)
        select id, 90 + n, case n when 1 then '413' else '866' end, case n when 1 then 1 else 0 end,
               case n when 1 then 0 else 1 end
        from finance.journal_entry, generate_series(1, 2) n
        where txid = pg_current_xact_id()
        """);
    post();
    assertThat(store.broken()).isEmpty();
  }

  @Test
  void only_the_posting_itself_calls_finance_and_only_some_start_it() throws Exception {
    String direct =
        "select finance_api.post_stock(gen_random_uuid(), current_date, current_date,"
            + " current_date, array['own_use'], array[1.0])";
    refused(store.bookkeeper(), "permission denied", direct);
    refused(hub, "permission denied", direct);
    refused(chief, "permission denied", direct);
    refused(store.store().clerk(), "permission denied", CALL);
    refused(store.store().shop(), "permission denied", CALL);
    refused(
        store.store().clerk(), "permission denied", "update logistics.stock_value set value = 0");
  }

  @Test
  void an_entry_from_stock_is_not_reversed_by_hand() throws Exception {
    store.receive(7, 1, "1", "4");
    post();
    refused(
        store.bookkeeper(),
        "comes from stock movements. Correct the stock instead",
        "select finance_api.check_reversible('" + entryOf(7) + "')");
  }

  @Test
  void the_account_of_the_stock_is_not_changed_while_goods_stand_on_it() throws Exception {
    store.receive(8, 1, "1", "4");
    post();
    refused(
        chief,
        "goods that are there would leave on account 262",
        "update finance.posting_account set account = '262' where purpose = 'stock'");
  }
}
