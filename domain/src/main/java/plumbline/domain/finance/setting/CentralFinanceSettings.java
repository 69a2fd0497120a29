package plumbline.domain.finance.setting;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.SavingAttempt;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.invoice.Seller;

/** Finance's settings in the central database, as the signed-in person may change them. */
public final class CentralFinanceSettings implements FinanceSettings {
  private static final Map<String, String> FIELDS =
      Map.of("PL151", "account", "PL152", "account", "PL153", "value");

  private final CentralDatabase database;

  public CentralFinanceSettings(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public Settings read() throws SQLException {
    return database.read(SettingSql::all);
  }

  @Override
  public Saving<SellerSetting> saveSeller(SellerSetting seen, SellerSetting wanted)
      throws SQLException {
    Seller seller = wanted.seller();
    return attempt(
        seen,
        wanted,
        SettingRules.check(seller),
        connection -> Optional.of(SettingSql.seller(connection)),
        connection ->
            seen.revision().isSet()
                ? Rows.update(
                    connection,
                    """
                    update finance.seller set name = ?, address = ?, tax_number = ?,
                      bank_account = ?, contact = ?, version = ?
                    """,
                    seller.name(),
                    seller.address(),
                    seller.taxNumber(),
                    seller.bankAccount(),
                    seller.contact(),
                    seen.revision().version())
                : Rows.update(
                    connection,
                    """
                    insert into finance.seller (name, address, tax_number, bank_account, contact)
                    values (?, ?, ?, ?, ?)
                    """,
                    seller.name(),
                    seller.address(),
                    seller.taxNumber(),
                    seller.bankAccount(),
                    seller.contact()));
  }

  @Override
  public Saving<PostingAccount> saveAccount(PostingAccount seen, PostingAccount wanted)
      throws SQLException {
    return attempt(
        seen,
        wanted,
        SettingRules.check(wanted),
        connection -> SettingSql.account(connection, wanted),
        connection ->
            seen.revision().isSet()
                ? Rows.update(
                    connection,
                    """
                    update finance.posting_account set account = ?, version = ?
                    where purpose = ? and vat_code = ?
                    """,
                    wanted.account(),
                    seen.revision().version(),
                    wanted.purpose().word(),
                    wanted.vatCode())
                : Rows.update(
                    connection,
                    """
                    insert into finance.posting_account (account, purpose, vat_code)
                    values (?, ?, ?)
                    """,
                    wanted.account(),
                    wanted.purpose().word(),
                    wanted.vatCode()));
  }

  @Override
  public Saving<HouseRule> saveRule(HouseRule seen, HouseRule wanted) throws SQLException {
    return attempt(
        seen,
        wanted,
        List.of(),
        connection -> SettingSql.rule(connection, wanted.name()),
        connection ->
            Rows.update(
                connection,
                "update finance.setting set value = ?, version = ? where name = ?",
                wanted.value(),
                seen.revision().version(),
                wanted.name().word()));
  }

  @Override
  public Saving<HouseBank> saveBank(HouseBank seen, HouseBank wanted) throws SQLException {
    BankAccount bank = wanted.account();
    return attempt(
        seen,
        wanted,
        SettingRules.check(bank),
        connection -> SettingSql.bank(connection, bank.iban()),
        connection ->
            seen.revision().isSet()
                ? Rows.update(
                    connection,
                    """
                    update finance.bank_account set name = ?, account = ?, version = ?
                    where iban = ?
                    """,
                    bank.name(),
                    bank.account(),
                    seen.revision().version(),
                    bank.iban())
                : Rows.update(
                    connection,
                    "insert into finance.bank_account (name, account, iban) values (?, ?, ?)",
                    bank.name(),
                    bank.account(),
                    bank.iban()));
  }

  private <T extends Setting<T>> Saving<T> attempt(
      T seen,
      T wanted,
      List<Refusal> refusals,
      SavingAttempt.Reader<T> current,
      CentralDatabase.Transaction<Integer> write)
      throws SQLException {
    if (!database.person().isIn(Group.CHIEF_BOOKKEEPER)) {
      return Saving.refused(
          Refusal.ofWhole("Only a chief bookkeeper may change the settings. Ask one to do it."));
    }
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    return new SavingAttempt<>(database, current, wanted::saysTheSameAs, FIELDS)
        .run(
            connection -> {
              Optional<T> before = current.read(connection).filter(now -> now.revision().isSet());
              if (before.filter(wanted::saysTheSameAs).isPresent()) {
                return new Saving.Saved<>(before.get());
              }
              if (before.isPresent() && !seen.revision().isSet()) {
                return wanted.butThereIs(before.get());
              }
              write.run(connection);
              return new Saving.Saved<>(current.read(connection).orElseThrow());
            });
  }
}
