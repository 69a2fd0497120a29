package plumbline.domain.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;

/** What a VAT code must keep to that can be told without writing it, each with its field. */
public final class VatCodeRules {
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.-]{1,20}");
  private static final Set<String> UNTAXED =
      Set.of("exemption", "out_of_scope", "reverse_charge", "no_charge");
  private static final int RATE_DECIMALS = 4;

  private final Map<String, Account> accounts;
  private final List<TaxBucket> buckets;
  private final List<ReturnRow> rows;

  public VatCodeRules(
      Map<String, Account> accounts, List<TaxBucket> buckets, List<ReturnRow> rows) {
    this.accounts = accounts;
    this.buckets = buckets;
    this.rows = rows;
  }

  /** Everything that is wrong with the code, in the order of its fields. */
  public List<Refusal> check(VatCode wanted) {
    List<Refusal> refusals = new ArrayList<>();
    if (!CODE.matcher(wanted.code()).matches()) {
      refusals.add(
          new Refusal(
              "code",
              wanted.code(),
              "A VAT code is 1 to 20 digits, letters A to Z, dots and hyphens."));
    }
    if (wanted.name().isBlank()) {
      refusals.add(new Refusal("name", wanted.name(), "Give the code a name."));
    }
    checkRate(wanted.rate(), refusals);
    checkBucket(wanted, refusals);
    String row = wanted.returnRow();
    if (row != null && rows.stream().noneMatch(known -> known.number().equals(row))) {
      refusals.add(
          new Refusal(
              "returnRow",
              row,
              "There is no return row %s. Accepted: %s, or none."
                  .formatted(
                      row, String.join(", ", rows.stream().map(ReturnRow::number).toList()))));
    }
    checkDays(wanted.validity(), refusals);
    checkAccount("inputAccount", wanted.accounts().input(), refusals);
    checkAccount("outputAccount", wanted.accounts().output(), refusals);
    return refusals;
  }

  private static void checkRate(BigDecimal rate, List<Refusal> refusals) {
    if (rate.signum() < 0
        || rate.compareTo(BigDecimal.ONE) > 0
        || rate.stripTrailingZeros().scale() > RATE_DECIMALS) {
      String percent = rate.movePointRight(2).toPlainString();
      refusals.add(
          new Refusal(
              "rate", percent, percent + " is no rate. Type 0 to 100 with at most two decimals."));
    }
  }

  private void checkBucket(VatCode wanted, List<Refusal> refusals) {
    Optional<TaxBucket> bucket =
        buckets.stream().filter(known -> known.code().equals(wanted.bucket())).findFirst();
    if (bucket.isEmpty()) {
      refusals.add(
          new Refusal(
              "bucket",
              wanted.bucket(),
              "There is no bucket %s. Accepted: %s."
                  .formatted(
                      wanted.bucket(),
                      String.join(", ", buckets.stream().map(TaxBucket::code).toList()))));
    } else if (wanted.rate().signum() != 0 && UNTAXED.contains(bucket.get().kind())) {
      refusals.add(
          new Refusal(
              "bucket",
              wanted.bucket(),
              "Bucket %s is for lines without tax. Choose one for taxed lines, or the rate 0."
                  .formatted(wanted.bucket())));
    }
  }

  private static void checkDays(Validity validity, List<Refusal> refusals) {
    var last = validity.lastDay();
    if (last != null && last.isBefore(validity.firstDay())) {
      refusals.add(
          new Refusal(
              "lastDay",
              last.toString(),
              "The code would end on %s, before it begins on %s. Choose a later last day."
                  .formatted(last, validity.firstDay())));
    }
  }

  private void checkAccount(String field, @Nullable String number, List<Refusal> refusals) {
    if (number == null) {
      return;
    }
    Account account = accounts.get(number);
    if (account == null) {
      refusals.add(
          new Refusal(
              field,
              number,
              "There is no account %s. Type a number or part of a name, or leave it empty."
                  .formatted(number)));
    } else if (account.closed() || account.group()) {
      refusals.add(
          new Refusal(
              field,
              number,
              "Account %s %s. Choose an open account that takes lines."
                  .formatted(account.label(), account.closed() ? "is closed" : "is a group")));
    }
  }
}
