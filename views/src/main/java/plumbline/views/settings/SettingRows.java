package plumbline.views.settings;

import java.util.ArrayList;
import java.util.List;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.views.text.Texts;

/** The rows of the list, in the order they are looked for. */
final class SettingRows {
  private static final Texts TEXTS = Texts.of(SettingRows.class);

  private SettingRows() {}

  static List<SettingRow> of(SettingsTables tables) {
    List<SettingRow> rows = new ArrayList<>();
    rows.add(row(tables.settings().seller()));
    tables.settings().rules().forEach(rule -> rows.add(row(rule, tables)));
    tables.settings().accounts().forEach(account -> rows.add(row(account, tables)));
    tables.settings().banks().forEach(bank -> rows.add(row(bank, tables)));
    return rows;
  }

  private static SettingRow row(SellerSetting seller) {
    String value =
        seller.revision().isSet()
            ? seller.seller().name() + ", " + seller.seller().address()
            : TEXTS.get("value.none");
    return new SettingRow(
        SettingRow.key(seller),
        TEXTS.get("section.seller"),
        TEXTS.get("seller.row"),
        value,
        new SettingRow.Target.OfSeller(seller));
  }

  private static SettingRow row(HouseRule rule, SettingsTables tables) {
    return new SettingRow(
        SettingRow.key(rule),
        SettingWords.section(rule.name()),
        SettingWords.name(rule.name()),
        SettingWords.value(rule, tables),
        new SettingRow.Target.OfRule(rule));
  }

  private static SettingRow row(PostingAccount account, SettingsTables tables) {
    return new SettingRow(
        SettingRow.key(account),
        TEXTS.get("section.accounts"),
        SettingWords.name(account),
        account.revision().isSet() ? tables.account(account.account()) : none(account),
        new SettingRow.Target.OfAccount(account));
  }

  private static String none(PostingAccount account) {
    return switch (account.purpose()) {
      case REVENUE, DELIVERY_REVENUE ->
          account.vatCode().isEmpty() ? TEXTS.get("value.none") : TEXTS.get("value.asAny");
      default -> TEXTS.get("value.none");
    };
  }

  private static SettingRow row(HouseBank bank, SettingsTables tables) {
    return new SettingRow(
        SettingRow.key(bank),
        TEXTS.get("section.banks"),
        bank.account().name(),
        bank.account().iban() + ", " + tables.account(bank.account().account()),
        new SettingRow.Target.OfBank(bank));
  }
}
