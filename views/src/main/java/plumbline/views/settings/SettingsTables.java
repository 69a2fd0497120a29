package plumbline.views.settings;

import java.sql.SQLException;
import java.util.List;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.VatCode;
import plumbline.domain.finance.VatCodes;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.Revision;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.domain.finance.setting.Settings;

/** The settings and all they may refer to, as they were read together. */
record SettingsTables(Settings settings, List<Account> accounts, List<VatCode> codes) {
  static final SettingsTables EMPTY =
      new SettingsTables(
          new Settings(
              new SellerSetting(new Seller("", "", "", "", ""), Revision.NONE),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          List.of(),
          List.of());

  static SettingsTables read(FinanceSettings settings, ChartOfAccounts chart, VatCodes codes)
      throws SQLException {
    return new SettingsTables(settings.read(), chart.accounts(), codes.codes());
  }

  /** The account with its name, or its number alone where it is not in the chart. */
  String account(String number) {
    return accounts.stream()
        .filter(account -> account.number().equals(number))
        .findFirst()
        .map(Account::label)
        .orElse(number);
  }

  /** The VAT code with its name. */
  String code(String code) {
    return codes.stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .map(VatCode::label)
        .orElse(code);
  }
}
