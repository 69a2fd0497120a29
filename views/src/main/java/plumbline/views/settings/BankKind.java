package plumbline.views.settings;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.Revision;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;

/** A bank account in the form; an IBAN may be typed with its spaces. */
final class BankKind implements RecordKind<HouseBank> {
  static final String IBAN = "iban";
  static final String NAME = "name";
  static final String ACCOUNT = "account";

  private final FinanceSettings settings;
  private final Supplier<SettingsTables> tables;
  private final LabelChoices accounts;

  BankKind(FinanceSettings settings, Supplier<SettingsTables> tables) {
    this.settings = settings;
    this.tables = tables;
    accounts =
        AccountChoices.of(
            tables,
            account ->
                account.control() == null
                    && (account.type() == AccountType.ASSET
                        || account.type() == AccountType.LIABILITY));
  }

  LabelChoices accounts() {
    return accounts;
  }

  @Override
  public void show(HouseBank bank, TypedForm form) {
    String account = bank.account().account();
    form.set(IBAN, bank.account().iban());
    form.set(NAME, bank.account().name());
    form.set(ACCOUNT, account.isEmpty() ? "" : tables.get().account(account));
  }

  @Override
  public Reading<HouseBank> read(TypedForm form, Optional<HouseBank> seen) {
    String iban = form.typed(IBAN).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return new Reading.Read<>(
        new HouseBank(
            new BankAccount(iban, form.typed(NAME), accounts.key(form.typed(ACCOUNT))),
            seen.map(HouseBank::revision).orElse(Revision.NONE)));
  }

  @Override
  public Saving<HouseBank> save(Optional<HouseBank> seen, HouseBank wanted) throws SQLException {
    return Told.now(
        settings.saveBank(seen.orElse(wanted), wanted),
        now -> now.account().name() + ", " + tables.get().account(now.account().account()));
  }

  @Override
  public String label(HouseBank bank) {
    return bank.account().name();
  }
}
