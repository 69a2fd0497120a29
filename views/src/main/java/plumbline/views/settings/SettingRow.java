package plumbline.views.settings;

import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.Revision;
import plumbline.domain.finance.setting.SellerSetting;

/**
 * A row of the list: what is set, to what.
 *
 * @param key tells the row from others when the list is read again
 */
record SettingRow(String key, String section, String name, String value, Target target) {
  /** The setting behind the row. */
  sealed interface Target {
    Revision revision();

    record OfSeller(SellerSetting seller) implements Target {
      @Override
      public Revision revision() {
        return seller.revision();
      }
    }

    record OfAccount(PostingAccount account) implements Target {
      @Override
      public Revision revision() {
        return account.revision();
      }
    }

    record OfRule(HouseRule rule) implements Target {
      @Override
      public Revision revision() {
        return rule.revision();
      }
    }

    record OfBank(HouseBank bank) implements Target {
      @Override
      public Revision revision() {
        return bank.revision();
      }
    }
  }

  static String key(SellerSetting seller) {
    return "seller";
  }

  static String key(PostingAccount account) {
    return "account " + account.purpose() + " " + account.vatCode();
  }

  static String key(HouseRule rule) {
    return "rule " + rule.name();
  }

  static String key(HouseBank bank) {
    return "bank " + bank.account().iban();
  }
}
