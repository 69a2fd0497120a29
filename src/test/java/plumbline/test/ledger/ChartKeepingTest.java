package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.CentralChart;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.ControlKind;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.Saving;

/** Who may change which account how, and what the database refuses whatever the program. */
class ChartKeepingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static Books books;
  private static CentralDatabase anna;
  private static CentralDatabase chief;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(ChartKeepingTest.class);
    anna = books.signIn();
    chief = books.signInChief();
  }

  @AfterAll
  static void close() {
    anna.close();
    chief.close();
  }

  @Test
  void a_bookkeeper_makes_renames_and_moves_an_ordinary_account() throws Exception {
    Account made = made(anna, account("71", "Régi név"));
    made(anna, account("72", "Gyűjtő"));
    var renamed = saved(new CentralChart(anna).rename(made, "Új név"));
    var moved = saved(new CentralChart(anna).move(renamed, "72"));

    assertThat(moved.saysTheSameAs(account("71", "Új név").under("72"))).isTrue();
    assertThat(moved.version()).isEqualTo(3);
    assertThat(
            books.count("from sync.outbox where aggregateid = '71' and type = 'account.changed'"))
        .isEqualTo(3);
    assertThat(
            books.count(
                "from finance.account where number = '71' and changed_by = '%s'"
                    .formatted(books.bookkeeper().user())))
        .isEqualTo(1);
  }

  @Test
  void making_the_same_again_is_no_error_and_another_under_its_number_is() throws Exception {
    made(anna, account("73", "Egyszer"));
    made(anna, account("73", "Egyszer"));
    refused(
        new CentralChart(anna).create(account("73", "Kétszer")),
        "number",
        "73 Egyszer is there already. Choose a number that is not taken.");
  }

  @Test
  void a_change_to_what_somebody_else_changed_names_who_and_what() throws Exception {
    Account seen = made(anna, account("74", "Eredeti"));
    saved(new CentralChart(chief).rename(seen, "Az övé"));

    var stale = (Saving.Stale<Account>) new CentralChart(anna).rename(seen, "Az enyém");
    assertThat(stale.now().name()).isEqualTo("Az övé");
    assertThat(stale.why().message())
        .startsWith("Account 74 was changed by " + books.chief().user() + " at ")
        .endsWith("it is now \"Az övé\", at the top, open. Look at it again, then change it.");
    saved(new CentralChart(anna).rename(stale.now(), "Közös"));
  }

  @Test
  void a_repeated_change_whose_answer_was_lost_counts_as_done() throws Exception {
    Account seen = made(anna, account("75", "Eredeti"));
    saved(new CentralChart(anna).rename(seen, "Új"));
    assertThat(saved(new CentralChart(anna).rename(seen, "Új")).version()).isEqualTo(2);
  }

  @Test
  void groups_control_accounts_and_closing_are_a_chief_bookkeepers() throws Exception {
    Account seen = made(anna, account("76", "Számla"));
    var chart = new CentralChart(anna);
    refused(
        chart.change(seen, seen.group(true)),
        "group",
        "Only a chief bookkeeper may make an account a group or take that away. Ask one, or leave"
            + " this as it was.");
    refused(
        chart.change(seen, seen.control(ControlKind.VAT)),
        "control",
        "Only a chief bookkeeper may say what an account controls. Ask one, or leave this as it"
            + " was.");
    refused(
        chart.close(seen),
        "closed",
        "Only a chief bookkeeper may close an account. Ask one, or leave this as it was.");
    refused(
        chart.create(account("761", "Csoport").group(true)),
        "group",
        "Only a chief bookkeeper may make an account a group or take that away. Ask one, or leave"
            + " this as it was.");
    for (String set : List.of("is_group = true", "control = 'vat'", "closed = true")) {
      denied("update finance.account set %s where number = '76'".formatted(set));
    }
    denied("delete from finance.account where number = '76'");

    Account group = saved(new CentralChart(chief).change(seen, seen.group(true)));
    assertThat(group.group()).isTrue();
    refused(
        new CentralChart(chief).change(group, group.control(ControlKind.STOCK)),
        "control",
        "A group takes no lines and cannot be a control account. Choose one of the two.");
    wrong(
        "update finance.account set control = 'stock' where number = '76'",
        "PL105",
        "cannot be both");
  }

  @Test
  void an_account_with_lines_becomes_no_group_and_with_a_balance_is_not_closed() throws Exception {
    made(anna, account("77", "Mozgásos"));
    made(anna, account("78", "Ellenszámla"));
    post("77", "78", "12.50");
    Account seen = account("77");
    refused(
        new CentralChart(chief).change(seen, seen.group(true)),
        "group",
        "Account 77 has journal lines and cannot become a group. Make a new group and move this"
            + " account under it.");
    refused(
        new CentralChart(chief).close(seen),
        "closed",
        "Account 77 still has a balance of 12.50 in debit. Bring it to zero, then close it.");
    post("78", "77", "12.50");
    Account closed = saved(new CentralChart(chief).close(seen));
    assertThat(closed.closed()).isTrue();
    assertThat(saved(new CentralChart(chief).reopen(closed)).closed()).isFalse();
  }

  @Test
  void a_parent_is_closed_after_its_accounts_and_reopened_before_them() throws Exception {
    made(anna, account("79", "Felül"));
    Account below = made(anna, account("791", "Alul").under("79"));
    refused(
        new CentralChart(chief).close(account("79")),
        "closed",
        "Account 79 still has open accounts under it, the first of them 791. Close those first.");
    Account closed = saved(new CentralChart(chief).close(below));
    saved(new CentralChart(chief).close(account("79")));
    refused(
        new CentralChart(chief).reopen(closed),
        "parent",
        "Account 79 Felül is closed. Reopen it first, or choose an open parent.");
    wrong("update finance.account set closed = false where number = '791'", "PL109", "is closed");
  }

  @Test
  void an_account_stands_in_its_own_statement_and_never_under_itself() throws Exception {
    Account top = made(anna, account("60", "Egy"));
    made(anna, account("61", "Kettő").under("60"));
    refused(
        new CentralChart(anna).move(top, "61"),
        "parent",
        "Account 60 would stand above itself. Choose another parent.");
    refused(
        new CentralChart(anna).move(top, "nincs"),
        "parent",
        "There is no account nincs. A parent is in the chart or in the same list; or leave it"
            + " empty.");
    refused(
        new CentralChart(anna)
            .create(new Account("62", "Bevétel", AccountType.INCOME, "60", false)),
        "parent",
        "62 is of type income and cannot stand under an account of type asset: one belongs to the"
            + " balance sheet, the other to profit and loss. Choose a parent of the same"
            + " statement.");
    wrong("update finance.account set parent = '61' where number = '60'", "PL109", "above itself");
    wrong(
        "insert into finance.account (number, name, type, parent) values ('62', 'x', 'income',"
            + " '60')",
        "PL109",
        "the other to profit and loss");
  }

  @Test
  void an_account_that_a_valid_vat_code_posts_to_is_not_closed() throws Exception {
    Account tax = made(anna, account("63", "Áfa"));
    books
        .database()
        .execute(
            "insert into finance.vat_code (code, name, rate, bucket, output_account)"
                + " values ('63', 'x', 0.05, 'vatPercentage', '63')");
    refused(
        new CentralChart(chief).close(tax),
        "closed",
        "VAT code 63 posts its tax to account 63. Give the code another account first, or end it.");
  }

  @Test
  void a_group_takes_no_lines() throws Exception {
    made(chief, account("64", "Csoport").group(true));
    var refused = (Posting.Refused) new CentralLedger(anna).post(entry("64", "454", "1"));
    assertThat(refused.refusals())
        .extracting(Refusal::field, Refusal::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "lines[0].account",
                "Account 64 Csoport is a group and takes no lines. Choose an account under it."));
    try (Connection connection = books.connect()) {
      var draft = entry("64", "454", "1");
      Books.insertLines(connection, draft);
      Books.insertHeader(connection, draft);
      assertThatThrownBy(connection::commit).hasMessageContaining("Account 64 is a group");
    }
  }

  @Test
  void an_account_is_not_closed_under_an_entry_that_is_on_its_way() throws Exception {
    made(anna, account("65", "Verseny"));
    var draft = entry("65", "454", "3");
    try (Connection posting = books.connect();
        Connection closing = books.database().connectAs(chiefUser(), chiefPassword())) {
      Books.insertLines(posting, draft);
      Books.insertHeader(posting, draft);
      Rows.update(posting, "set constraints all immediate");
      Rows.update(closing, "set lock_timeout = '300ms'");
      assertThatThrownBy(
              () ->
                  Rows.update(
                      closing, "update finance.account set closed = true where number = '65'"))
          .hasMessageContaining("lock timeout");
      posting.commit();
      assertThatThrownBy(
              () ->
                  Rows.update(
                      closing, "update finance.account set closed = true where number = '65'"))
          .hasMessageContaining("balance of 3.00 in debit");
    }
  }

  private static String chiefUser() {
    return books.chief().user();
  }

  private static String chiefPassword() {
    return books.chief().password();
  }

  private static Account account(String number, String name) {
    return new Account(number, name, AccountType.ASSET, null, false);
  }

  private static Account account(String number) throws SQLException {
    Function<Account, String> byNumber = Account::number;
    return new CentralChart(anna)
        .accounts().stream()
            .filter(account -> byNumber.apply(account).equals(number))
            .findFirst()
            .orElseThrow();
  }

  private static Account made(CentralDatabase who, Account wanted) throws SQLException {
    return saved(new CentralChart(who).create(wanted));
  }

  private static Account saved(Saving<Account> saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return ((Saving.Saved<Account>) saving).record();
  }

  private static void refused(Saving<Account> saving, String field, String message) {
    assertThat(saving).isInstanceOf(Saving.Refused.class);
    assertThat(((Saving.Refused<Account>) saving).refusals())
        .extracting(Refusal::field, Refusal::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, message));
  }

  private static plumbline.domain.finance.EntryDraft entry(
      String debit, String credit, String amount) {
    return Books.entry(
        UUID.randomUUID(),
        DAY,
        List.of(
            EntryLine.debit(debit, new BigDecimal(amount)),
            EntryLine.credit(credit, new BigDecimal(amount))));
  }

  private static void post(String debit, String credit, String amount) throws SQLException {
    assertThat(new CentralLedger(anna).post(entry(debit, credit, amount)))
        .isInstanceOf(Posting.Posted.class);
  }

  private static void denied(String sql) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = books.connect()) {
                Rows.update(connection, sql);
              }
            })
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  /** As a chief bookkeeper, by bare SQL. */
  private static void wrong(String sql, String state, String words) {
    assertThatThrownBy(
            () -> {
              try (Connection connection =
                  books.database().connectAs(chiefUser(), chiefPassword())) {
                Rows.update(connection, sql);
              }
            })
        .as(sql)
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
  }
}
