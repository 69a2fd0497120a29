package plumbline.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.AccountType;

/** Which side of the VAT return an amount is on follows from what the VAT code says. */
class VatSidesTest {
  private final VatSides sides =
      new VatSides(
          List.of(
              account("311", AccountType.ASSET, "receivables"),
              account("453", AccountType.LIABILITY, null),
              account("466", AccountType.ASSET, "vat"),
              account("467", AccountType.LIABILITY, "vat"),
              account("511", AccountType.EXPENSE, null),
              account("911", AccountType.INCOME, null)),
          List.of(
              code("27", "vatPercentage", "payable", "466", "467"),
              code("FAD", "vatDomesticReverseCharge", "payable", "466", "467"),
              code("B27", "vatPercentage", "deductible", null, null),
              code("ONE", "vatPercentage", "payable", "467", "467"),
              code("AAM", "vatExemption:AAM", null, null, null),
              code("OPEN", "vatPercentage", null, null, null)));
  private long entries;

  private static LedgerAccount account(String number, AccountType type, @Nullable String control) {
    return new LedgerAccount(number, number, type, null, false, control);
  }

  private static CachedVatCodes.Code code(
      String code,
      String bucket,
      @Nullable String side,
      @Nullable String input,
      @Nullable String output) {
    return new CachedVatCodes.Code(
        code, "Code " + code, new BigDecimal("0.2700"), bucket, "07", side, input, output);
  }

  /** A line is written "account code amount", credit positive. */
  private void entry(String... lines) {
    UUID id = new UUID(1, ++entries);
    for (String line : lines) {
      String[] parts = line.split(" ");
      sides.line(id, parts[0], parts[1].equals("-") ? null : parts[1], new BigDecimal(parts[2]));
    }
  }

  private String of(String code) {
    return sides.answer().codes().stream()
        .filter(found -> found.code().equals(code))
        .map(
            found ->
                "%s %s | %s %s"
                    .formatted(
                        found.payableBase(),
                        found.payableTax(),
                        found.deductibleBase(),
                        found.deductibleTax()))
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void one_code_on_both_sides_is_told_by_its_accounts_and_the_base_follows_its_tax() {
    entry("311 - -127", "911 27 100", "467 27 27");
    entry("511 27 -40", "466 27 -10.80", "454 - 50.80");
    assertThat(of("27")).isEqualTo("100 27 | 40 10.80");
  }

  @Test
  void an_advance_on_a_balance_sheet_account_is_payable_beside_its_output_tax() {
    entry("384 - -127", "453 27 100", "467 27 27");
    assertThat(of("27")).isEqualTo("100 27 | 0 0");
  }

  @Test
  void a_supplier_s_credit_is_a_smaller_deduction_and_not_a_sale() {
    entry("511 27 -40", "466 27 -10.80", "454 - 50.80");
    entry("511 27 400", "466 27 108", "454 - -508");
    assertThat(of("27")).isEqualTo("0 0 | -360 -97.20");
  }

  @Test
  void reverse_charge_stands_on_both_sides() {
    entry("511 FAD -100", "466 FAD -27", "467 FAD 27", "454 - 100");
    assertThat(of("FAD")).isEqualTo("100 27 | 100 27");
  }

  @Test
  void without_accounts_the_return_row_tells_the_side() {
    entry("511 B27 -100", "466 B27 -27", "454 - 127");
    assertThat(of("B27")).isEqualTo("0 0 | 100 27");
    entry("911 ONE 100", "467 ONE 27", "311 - -127");
    assertThat(of("ONE")).isEqualTo("100 27 | 0 0");
  }

  @Test
  void a_base_without_tax_is_on_the_side_of_its_row_or_of_its_account() {
    entry("911 FAD 100", "311 - -100");
    assertThat(of("FAD")).isEqualTo("100 0 | 0 0");
    entry("911 AAM 30", "311 - -30");
    entry("511 AAM -20", "454 - 20");
    assertThat(of("AAM")).isEqualTo("30 0 | 20 0");
  }

  @Test
  void what_the_codes_do_not_explain_of_the_vat_accounts_is_told() {
    entry("311 - -127", "911 27 100", "467 27 27");
    entry("467 - -20", "468 - 20");
    entry("311 - -127", "911 OPEN 100", "467 OPEN 27");
    VatQuery.Answer answer = sides.answer();
    assertThat(answer.owed()).isEqualByComparingTo("27");
    assertThat(answer.ledger()).isEqualByComparingTo("34");
    assertThat(answer.withoutCode()).isEqualByComparingTo("-20");
    assertThat(answer.untold()).containsExactly("OPEN");
  }
}
