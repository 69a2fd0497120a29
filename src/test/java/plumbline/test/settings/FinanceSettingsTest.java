package plumbline.test.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.admin.CentralAuditTrail;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.setting.CentralFinanceSettings;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.PostingPurpose;
import plumbline.domain.finance.setting.Revision;
import plumbline.domain.finance.setting.RuleName;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.domain.finance.setting.Settings;
import plumbline.test.invoice.Invoicing;

/** Who keeps Finance's settings, what they may say, and what they do to the next invoice. */
class FinanceSettingsTest {
  private static final String IBAN = "HU42117730161111101800000000";

  private Invoicing invoicing;
  private CentralDatabase anna;
  private CentralDatabase chief;
  private FinanceSettings settings;

  @BeforeEach
  void open() throws SQLException {
    invoicing = Invoicing.of(FinanceSettingsTest.class);
    anna = invoicing.books().signIn();
    chief = invoicing.books().signInChief();
    settings = new CentralFinanceSettings(chief);
  }

  @AfterEach
  void close() {
    anna.close();
    chief.close();
  }

  @Test
  void a_bookkeeper_reads_all_and_changes_nothing() throws Exception {
    FinanceSettings hers = new CentralFinanceSettings(anna);
    Settings read = hers.read();
    assertThat(read.seller().seller().name()).isEqualTo("Eladó Kft.");
    assertThat(read.rules()).extracting(HouseRule::name).containsExactly(RuleName.values());
    assertThat(read.accounts())
        .extracting(account -> account.purpose() + " " + account.vatCode() + account.account())
        .contains("RECEIVABLE 311", "PAYABLE ", "REVENUE 9111", "REVENUE 27", "OUTPUT_VAT 274671")
        .doesNotContain("OUTPUT_VAT AAM");
    assertThat(read.accounts())
        .extracting(PostingAccount::purpose)
        .contains(PostingPurpose.values());
    HouseRule days = rule(RuleName.INVOICE_DAYS_TO_PAY);
    refused(
        hers.saveRule(days, to(days, "30")),
        "",
        "Only a chief bookkeeper may change the settings. Ask one to do it.");
    for (String write :
        List.of(
            "update finance.setting set value = '30'",
            "update finance.seller set name = 'x'",
            "update finance.posting_account set account = '381'",
            "insert into finance.bank_account (iban, name, account) values ('x', 'x', '384')")) {
      denied(invoicing.books().connect(), write);
    }
  }

  @Test
  void who_changed_a_setting_cannot_be_forged() throws Exception {
    var login = invoicing.books().chief();
    for (String write :
        List.of(
            "update finance.seller set changed_by = 'anna'",
            "update finance.posting_account set purpose = 'payable'",
            "update finance.bank_account set changed_at = now()",
            "update finance.setting set name = 'x'")) {
      denied(invoicing.books().database().connectAs(login.user(), login.password()), write);
    }
  }

  @Test
  void a_change_is_in_the_audit_trail_with_old_and_new() throws Exception {
    SellerSetting seen = settings.read().seller();
    SellerSetting saved =
        saved(settings.saveSeller(seen, new SellerSetting(seller("Új Név Kft."), seen.revision())));
    assertThat(saved.revision().version()).isEqualTo(2);
    assertThat(saved.revision().changedBy()).isEqualTo(invoicing.books().chief().user());
    saved(settings.saveBank(bank("", "", ""), bank(IBAN, "Minta Bank", "384")));
    HouseRule days = rule(RuleName.INVOICE_DAYS_TO_PAY);
    saved(settings.saveRule(days, to(days, "30")));
    PostingAccount revenue = account(PostingPurpose.REVENUE, "27");
    saved(settings.saveAccount(revenue, to(revenue, "912")));
    List<String> trail =
        chief.read(
            connection ->
                Rows.list(
                    connection,
                    """
                    select concat_ws(' ', entity, key, action,
                      coalesce(old_row ->> 'name', '-'), new_row ->> 'value',
                      new_row ->> 'account', new_row ->> 'tax_number')
                    from admin_api.audit_record where person = session_user order by seq
                    """,
                    row -> row.getString(1)));
    assertThat(trail)
        .containsExactly(
            "finance.seller true update Eladó Kft. 11111111-2-08",
            "finance.bank_account " + IBAN + " insert - 384",
            "finance.setting invoice_days_to_pay update invoice_days_to_pay 30",
            "finance.posting_account revenue/27 insert - 912");
    try (CentralDatabase manager =
        CentralDatabase.open(
            invoicing.books().database().url(),
            invoicing
                .books()
                .database()
                .admit(invoicing.books().chief().user() + "_m", Group.MANAGER))) {
      assertThat(new CentralAuditTrail(manager).verify(Optional.empty(), (_, _) -> true).faults())
          .isEmpty();
    }
  }

  @Test
  void a_stale_change_is_refused_and_shows_what_is_set_now() throws Exception {
    SellerSetting seen = settings.read().seller();
    SellerSetting first = new SellerSetting(seller("Első Kft."), seen.revision());
    saved(settings.saveSeller(seen, first));
    assertThat(settings.saveSeller(seen, new SellerSetting(seller("Más Kft."), seen.revision())))
        .isInstanceOfSatisfying(
            Saving.Stale.class,
            stale -> {
              assertThat(((SellerSetting) stale.now()).seller().name()).isEqualTo("Első Kft.");
              assertThat(stale.why().message())
                  .startsWith("It was changed by " + invoicing.books().chief().user());
            });
    assertThat(saved(settings.saveSeller(seen, first)).seller()).isEqualTo(first.seller());

    PostingAccount payable = account(PostingPurpose.PAYABLE, "");
    saved(settings.saveAccount(payable, to(payable, "454")));
    assertThat(settings.saveAccount(payable, to(payable, "466"))).isInstanceOf(Saving.Stale.class);
    saved(settings.saveBank(bank("", "", ""), bank(IBAN, "Minta Bank", "384")));
    refused(
        settings.saveBank(bank("", "", ""), bank(IBAN, "Másik", "384")),
        "iban",
        IBAN + " is there already as Minta Bank. Type another IBAN, or change that one.");
  }

  @Test
  void accounts_that_do_not_fit_are_refused_at_their_field() throws Exception {
    invoicing
        .books()
        .database()
        .execute(
            "insert into finance.account (number, name, type, is_group)"
                + " values ('91', 'Árbevételek', 'income', true)",
            "insert into finance.account (number, name, type, control)"
                + " values ('318', 'Készlet', 'asset', 'stock')",
            "insert into finance.account (number, name, type, closed)"
                + " values ('319', 'Régi', 'asset', true)");
    PostingAccount revenue = account(PostingPurpose.REVENUE, "27");
    refused(
        settings.saveAccount(revenue, to(revenue, "91")),
        "account",
        "Account 91 is a group. Choose an open account that takes lines.");
    refused(
        settings.saveAccount(revenue, to(revenue, "384")),
        "account",
        "Account 384 is of type asset. Accepted here: income.");
    refused(
        settings.saveAccount(revenue, to(revenue, "999")),
        "account",
        "There is no account 999. Choose one of the chart.");
    PostingAccount payable = account(PostingPurpose.PAYABLE, "");
    refused(
        settings.saveAccount(payable, to(payable, "318")),
        "account",
        "Account 318 is the control account for stock. Choose another account.");
    refused(
        settings.saveAccount(payable, to(payable, "319")),
        "account",
        "Account 319 is closed. Choose an open account that takes lines.");
    refused(
        settings.saveAccount(payable, to(payable, "")),
        "account",
        "Choose an account. Type a number or part of a name.");
  }

  @Test
  void the_receivables_account_stays_while_something_is_open_on_it() throws Exception {
    Invoicing.issued(Invoicing.invoices(anna).issue(Invoicing.draft()));
    PostingAccount receivable = account(PostingPurpose.RECEIVABLE, "");
    Saving<PostingAccount> saving = settings.saveAccount(receivable, to(receivable, "381"));
    assertThat(refusals(saving))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.field()).isEqualTo("account");
              assertThat(why.message())
                  .startsWith("Account 311 still has a balance of ")
                  .endsWith("Bring it to zero, then change the account.");
            });
  }

  @Test
  void rules_take_only_what_they_can_mean() throws Exception {
    wrong(RuleName.INVOICE_DAYS_TO_PAY, "366", "Type a whole number from 0 to 365.");
    wrong(RuleName.INVOICE_DELIVERY_VAT_CODE, "99", "There is no VAT code “99”");
    wrong(RuleName.DUNNING_DAYS_1, "0", "Type a whole number from 1 to 999.");
    wrong(RuleName.DUNNING_DAYS_2, "8", "Each reminder comes later than the one before it");
    wrong(RuleName.DUNNING_DAYS_2, "45", "Each reminder comes later than the one before it");
    wrong(RuleName.INVOICE_SERIES, "sz1", "Type 2 to 6 capital letters A to Z.");
    wrong(RuleName.INVOICE_SERIES, "CN", "Series CN numbers credit notes.");
    wrong(RuleName.CREDIT_NOTE_SERIES, "INV", "Series INV numbers invoices.");
    wrong(RuleName.VAT_ROUNDING, "none", "There is no rounding rule none.");
    HouseRule second = rule(RuleName.DUNNING_DAYS_2);
    assertThat(saved(settings.saveRule(second, to(second, "30"))).value()).isEqualTo("30");
  }

  @Test
  void a_new_series_numbers_the_next_invoice_and_both_are_found() throws Exception {
    Invoices invoices = Invoicing.invoices(anna);
    Issuing.Issued before = Invoicing.issued(invoices.issue(Invoicing.draft()));
    HouseRule series = rule(RuleName.INVOICE_SERIES);
    saved(settings.saveRule(series, to(series, "SZ")));
    Issuing.Issued after = Invoicing.issued(invoices.issue(Invoicing.draft()));
    assertThat(before.number()).hasToString("INV 2026/000001");
    assertThat(after.number()).hasToString("SZ 2026/000001");
    assertThat(invoices.find(found("inv 2026/1"))).contains(before.id());
    assertThat(invoices.find(found("2026/1"))).contains(after.id());
    assertThat(settings.read().lastNumbers()).containsExactly(before.number(), after.number());
  }

  private static InvoiceNumber found(String typed) {
    return InvoiceNumber.read(typed).orElseThrow();
  }

  private void wrong(RuleName name, String value, String message) throws SQLException {
    HouseRule seen = rule(name);
    assertThat(refusals(settings.saveRule(seen, to(seen, value))))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.field()).isEqualTo("value");
              assertThat(why.message()).contains(message);
            });
    assertThat(rule(name)).isEqualTo(seen);
  }

  private HouseRule rule(RuleName name) throws SQLException {
    return settings.read().rules().stream()
        .filter(rule -> rule.name() == name)
        .findFirst()
        .orElseThrow();
  }

  private static HouseRule to(HouseRule seen, String value) {
    return new HouseRule(seen.name(), value, seen.revision());
  }

  private PostingAccount account(PostingPurpose purpose, String vatCode) throws SQLException {
    return settings.read().accounts().stream()
        .filter(account -> account.purpose() == purpose && account.vatCode().equals(vatCode))
        .findFirst()
        .orElseThrow();
  }

  private static PostingAccount to(PostingAccount seen, String account) {
    return new PostingAccount(seen.purpose(), seen.vatCode(), account, seen.revision());
  }

  private static Seller seller(String name) {
    return new Seller(name, "Győr, Fő tér 1.", "11111111-2-08", "0", "");
  }

  private static HouseBank bank(String iban, String name, String account) {
    return new HouseBank(new BankAccount(iban, name, account), Revision.NONE);
  }

  private static <T> T saved(Saving<T> saving) {
    if (saving instanceof Saving.Saved<T>(T record)) {
      return record;
    }
    throw new AssertionError(saving);
  }

  private static List<Refusal> refusals(Saving<?> saving) {
    if (saving instanceof Saving.Refused<?>(List<Refusal> refusals)) {
      return refusals;
    }
    throw new AssertionError(saving);
  }

  private static void refused(Saving<?> saving, String field, String message) {
    assertThat(refusals(saving))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.field()).isEqualTo(field);
              assertThat(why.message()).isEqualTo(message);
            });
  }

  private static void denied(Connection connection, String sql) throws SQLException {
    try (connection) {
      assertThatThrownBy(() -> Rows.update(connection, sql))
          .as(sql)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }
}
