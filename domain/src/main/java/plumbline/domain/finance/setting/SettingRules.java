package plumbline.domain.finance.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.invoice.Seller;

/** What a setting must keep to that can be told without the database, each with its field. */
public final class SettingRules {
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
  private static final int LONGEST = 200;

  private SettingRules() {}

  public static List<Refusal> check(Seller seller) {
    List<Refusal> refusals = new ArrayList<>();
    require("name", seller.name(), "Type the name that stands on the invoices.", refusals);
    require("address", seller.address(), "Type the address that stands on the invoices.", refusals);
    require(
        "taxNumber",
        seller.taxNumber(),
        "Type the tax number that stands on the invoices, such as 12345678-2-41.",
        refusals);
    limit("bankAccount", seller.bankAccount(), refusals);
    limit("contact", seller.contact(), refusals);
    return refusals;
  }

  public static List<Refusal> check(BankAccount bank) {
    List<Refusal> refusals = new ArrayList<>();
    if (!IBAN.matcher(bank.iban()).matches()) {
      refusals.add(
          new Refusal(
              "iban",
              bank.iban(),
              "“%s” is no IBAN. Type one such as HU42117730161111101800000000."
                  .formatted(bank.iban())));
    }
    require("name", bank.name(), "Give the bank account a name.", refusals);
    require(
        "account",
        bank.account(),
        "Choose the ledger account it is kept in. Type a number or part of a name.",
        refusals);
    return refusals;
  }

  public static List<Refusal> check(PostingAccount account) {
    List<Refusal> refusals = new ArrayList<>();
    require(
        "account",
        account.account(),
        "Choose an account. Type a number or part of a name.",
        refusals);
    return refusals;
  }

  private static void require(String field, String value, String message, List<Refusal> refusals) {
    if (value.isBlank()) {
      refusals.add(new Refusal(field, value, message));
    } else {
      limit(field, value, refusals);
    }
  }

  private static void limit(String field, String value, List<Refusal> refusals) {
    if (value.length() > LONGEST) {
      refusals.add(
          new Refusal(
              field,
              value,
              "It has %d letters and more than the invoice has room for. Type at most %d."
                  .formatted(value.length(), LONGEST)));
    }
  }
}
