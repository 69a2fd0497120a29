package plumbline.domain.finance.setting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.Seller;

/** Reads Finance's settings over its published views. */
final class SettingSql {
  private static final SellerSetting NO_SELLER =
      new SellerSetting(new Seller("", "", "", "", ""), Revision.NONE);

  /** Output VAT is posted only where there is some; codes that ended are shown while set. */
  private static final String ACCOUNTS =
      """
      select purpose, vat_code, coalesce(account, '') as account, coalesce(version, 0) as version,
             coalesce(changed_by, '') as changed_by, coalesce(changed_at, 'epoch') as changed_at
      from (
        values ('receivable', ''), ('payable', ''), ('revenue', ''), ('delivery_revenue', ''),
          ('stock', ''), ('goods_received', ''), ('cost_of_goods', ''), ('stock_difference', ''),
          ('own_use', '')
        union
        select p.purpose, v.code
        from finance_api.vat_code v
        cross join (values ('revenue'), ('output_vat')) p (purpose)
        where coalesce(v.valid_to, 'infinity') >= current_date
          and (p.purpose = 'revenue' or v.rate > 0)
        union
        select purpose, vat_code from finance_api.posting_account) as place (purpose, vat_code)
      left join finance_api.posting_account using (purpose, vat_code)
      """;

  private SettingSql() {}

  static Settings all(Connection connection) throws SQLException {
    return new Settings(
        seller(connection),
        Rows.list(
            connection,
            ACCOUNTS
                + """
                order by array_position(
                  array['receivable', 'payable', 'revenue', 'delivery_revenue', 'output_vat',
                    'stock', 'goods_received', 'cost_of_goods', 'stock_difference', 'own_use'],
                  purpose), vat_code
                """,
            SettingSql::account),
        rules(connection),
        Rows.list(connection, banks("order by name, iban"), SettingSql::bank),
        Rows.list(
            connection,
            """
            select distinct on (series) series, year, last_number
            from finance_api.invoice_series order by series, year desc
            """,
            row ->
                new InvoiceNumber(
                    row.getString("series"), row.getInt("year"), row.getLong("last_number"))));
  }

  static SellerSetting seller(Connection connection) throws SQLException {
    return Rows.first(
            connection,
            """
            select name, address, tax_number, bank_account, contact, version, changed_by, changed_at
            from finance_api.seller
            """,
            row ->
                new SellerSetting(
                    new Seller(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("tax_number"),
                        row.getString("bank_account"),
                        row.getString("contact")),
                    revision(row)))
        .orElse(NO_SELLER);
  }

  static Optional<PostingAccount> account(Connection connection, PostingAccount like)
      throws SQLException {
    return Rows.first(
        connection,
        ACCOUNTS + " where purpose = ? and vat_code = ?",
        SettingSql::account,
        like.purpose().word(),
        like.vatCode());
  }

  static Optional<HouseRule> rule(Connection connection, RuleName name) throws SQLException {
    return rules(connection).stream().filter(rule -> rule.name() == name).findFirst();
  }

  static Optional<HouseBank> bank(Connection connection, String iban) throws SQLException {
    return Rows.first(connection, banks("where iban = ?"), SettingSql::bank, iban);
  }

  private static List<HouseRule> rules(Connection connection) throws SQLException {
    return Rows.list(
            connection,
            "select name, value, version, changed_by, changed_at from finance_api.setting",
            SettingSql::rule)
        .stream()
        .flatMap(Optional::stream)
        .sorted(java.util.Comparator.comparing(HouseRule::name))
        .toList();
  }

  private static String banks(String rest) {
    return "select iban, name, account, version, changed_by, changed_at"
        + " from finance_api.bank_account "
        + rest;
  }

  private static PostingAccount account(ResultSet row) throws SQLException {
    return new PostingAccount(
        PostingPurpose.ofWord(row.getString("purpose")),
        row.getString("vat_code"),
        row.getString("account"),
        revision(row));
  }

  private static Optional<HouseRule> rule(ResultSet row) throws SQLException {
    String value = row.getString("value");
    Revision revision = revision(row);
    return RuleName.ofWord(row.getString("name")).map(name -> new HouseRule(name, value, revision));
  }

  private static HouseBank bank(ResultSet row) throws SQLException {
    return new HouseBank(
        new BankAccount(row.getString("iban"), row.getString("name"), row.getString("account")),
        revision(row));
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getInt("version"), row.getString("changed_by"), Rows.instant(row, "changed_at"));
  }
}
