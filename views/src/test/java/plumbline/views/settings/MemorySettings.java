package plumbline.views.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.PostingPurpose;
import plumbline.domain.finance.setting.Revision;
import plumbline.domain.finance.setting.RuleName;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.domain.finance.setting.SettingRules;
import plumbline.domain.finance.setting.Settings;

/** Settings in memory with the rules that need no database; the test decides the rest. */
final class MemorySettings implements FinanceSettings {
  static final String LONG_NAME =
      "Megkülönböztetett Árvíztűrő Tükörfúrógép-kölcsönzési Nagykereskedelmi Kft., Győr";

  private static final Revision FIRST =
      new Revision(1, "erika", Instant.parse("2026-03-02T08:15:00Z"));

  List<Refusal> refusing = List.of();
  SellerSetting seller =
      new SellerSetting(
          new Seller(
              LONG_NAME,
              "9021 Győr, Megyeháza tér 5.",
              "12345678-2-08",
              "11773016-11111018",
              "szamla@duna.example"),
          FIRST);
  final List<PostingAccount> accounts =
      new ArrayList<>(
          List.of(
              new PostingAccount(PostingPurpose.RECEIVABLE, "", "311", FIRST),
              new PostingAccount(PostingPurpose.PAYABLE, "", "", Revision.NONE),
              new PostingAccount(PostingPurpose.REVENUE, "", "", Revision.NONE),
              new PostingAccount(PostingPurpose.REVENUE, "27", "", Revision.NONE)));
  final List<HouseRule> rules =
      new ArrayList<>(
          List.of(
              new HouseRule(RuleName.VAT_ROUNDING, "vat_per_rate_on_total", FIRST),
              new HouseRule(RuleName.INVOICE_DAYS_TO_PAY, "8", FIRST),
              new HouseRule(RuleName.INVOICE_DELIVERY_VAT_CODE, "27", FIRST),
              new HouseRule(RuleName.INVOICE_SERIES, "INV", FIRST),
              new HouseRule(RuleName.CREDIT_NOTE_SERIES, "CN", FIRST),
              new HouseRule(RuleName.REVERSAL_STYLE, "opposite", FIRST)));
  final List<HouseBank> banks = new ArrayList<>();

  /** Somebody else saves this meanwhile. */
  void changedByErika(PostingAccount account) {
    put(account);
  }

  @Override
  public Settings read() {
    return new Settings(
        seller, accounts, rules, banks, List.of(new InvoiceNumber("INV", 2026, 7_512)));
  }

  @Override
  public Saving<SellerSetting> saveSeller(SellerSetting seen, SellerSetting wanted) {
    List<Refusal> refusals = new ArrayList<>(refusing);
    refusals.addAll(SettingRules.check(wanted.seller()));
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    seller = new SellerSetting(wanted.seller(), next(seen.revision()));
    return new Saving.Saved<>(seller);
  }

  @Override
  public Saving<PostingAccount> saveAccount(PostingAccount seen, PostingAccount wanted) {
    PostingAccount now =
        accounts.stream().filter(known -> isSame(known, wanted)).findFirst().orElseThrow();
    if (now.revision().version() != seen.revision().version()) {
      return new Saving.Stale<>(
          now, Refusal.ofWhole("It was changed by erika meanwhile. Look at it again."));
    }
    if (!refusing.isEmpty()) {
      return new Saving.Refused<>(refusing);
    }
    PostingAccount saved =
        new PostingAccount(
            wanted.purpose(), wanted.vatCode(), wanted.account(), next(seen.revision()));
    put(saved);
    return new Saving.Saved<>(saved);
  }

  private static boolean isSame(PostingAccount one, PostingAccount other) {
    return one.purpose() == other.purpose() && one.vatCode().equals(other.vatCode());
  }

  private void put(PostingAccount account) {
    accounts.replaceAll(known -> isSame(known, account) ? account : known);
  }

  @Override
  public Saving<HouseRule> saveRule(HouseRule seen, HouseRule wanted) {
    if (!refusing.isEmpty()) {
      return new Saving.Refused<>(refusing);
    }
    HouseRule saved = new HouseRule(wanted.name(), wanted.value(), next(seen.revision()));
    rules.replaceAll(known -> known.name() == saved.name() ? saved : known);
    return new Saving.Saved<>(saved);
  }

  @Override
  public Saving<HouseBank> saveBank(HouseBank seen, HouseBank wanted) {
    List<Refusal> refusals = SettingRules.check(wanted.account());
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    BankAccount account = wanted.account();
    HouseBank saved = new HouseBank(account, next(seen.revision()));
    banks.removeIf(known -> known.account().iban().equals(account.iban()));
    banks.add(saved);
    return new Saving.Saved<>(saved);
  }

  static Revision next(Revision seen) {
    return new Revision(seen.version() + 1, "erika", Instant.parse("2026-11-21T08:59:00Z"));
  }
}
