package plumbline.views.settings;

import java.util.List;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.views.form.EditModel;
import plumbline.views.form.LabelChoices;

/** One edit for each kind of setting; at most one is open. */
record SettingEdits(
    EditModel<SellerSetting> seller,
    EditModel<PostingAccount> posting,
    EditModel<HouseRule> chosenRule,
    EditModel<HouseRule> typedRule,
    EditModel<HouseBank> bank,
    Offers offers) {
  /** What the fields offer. */
  record Offers(LabelChoices postingAccounts, LabelChoices rules, LabelChoices bankAccounts) {}

  List<EditModel<?>> all() {
    return List.of(seller, posting, chosenRule, typedRule, bank);
  }

  boolean isOpen() {
    return all().stream().anyMatch(EditModel::isOpen);
  }

  void change(SettingRow.Target target) {
    switch (target) {
      case SettingRow.Target.OfSeller(var setting) -> seller.change(setting);
      case SettingRow.Target.OfAccount(var account) -> posting.change(account);
      case SettingRow.Target.OfRule(var rule) ->
          (RuleKind.isChosen(rule.name()) ? chosenRule : typedRule).change(rule);
      case SettingRow.Target.OfBank(var account) -> bank.change(account);
    }
  }

  /** Leaves the one that is open. */
  void leave() {
    all().forEach(EditModel::leave);
  }
}
