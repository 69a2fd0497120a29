package plumbline.app.demo.company.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.VatAccounts;

/**
 * A Hungarian VAT code: its rate, the tax authority's bucket, its row of the return, and the
 * accounts that take its revenue and its tax.
 */
public enum Vat {
  STANDARD("27", "27 % general rate", "0.27", "vatPercentage", "07"),
  REDUCED("18", "18 % reduced rate", "0.18", "vatPercentage", "06"),
  LOWEST("5", "5 % reduced rate", "0.05", "vatPercentage", "05"),
  SMALL_BUSINESS("AAM", "Exempt small business (AAM)", "0", "vatExemption:AAM", null),
  PUBLIC_INTEREST("TAM", "Exempt by its nature (TAM)", "0", "vatExemption:TAM", null),
  REVERSE_CHARGE("FAD", "Domestic reverse charge", "0", "vatDomesticReverseCharge", "04");

  private final String code;
  private final String title;
  private final BigDecimal rate;
  private final String bucket;
  private final @Nullable String returnRow;

  Vat(String code, String title, String rate, String bucket, @Nullable String returnRow) {
    this.code = code;
    this.title = title;
    this.rate = new BigDecimal(rate);
    this.bucket = bucket;
    this.returnRow = returnRow;
  }

  public static Vat ofCode(String code) {
    return Arrays.stream(values())
        .filter(vat -> vat.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No VAT code " + code));
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public BigDecimal rate() {
    return rate;
  }

  public String bucket() {
    return bucket;
  }

  public @Nullable String returnRow() {
    return returnRow;
  }

  /** The tax on a net amount, half up to the fillér. */
  public BigDecimal on(BigDecimal net) {
    return net.multiply(rate).setScale(2, RoundingMode.HALF_UP);
  }

  /** What stands for this code in the shop; the standard class is the empty text. */
  public String shopClass() {
    return switch (this) {
      case STANDARD -> "";
      case REDUCED -> "reduced-rate";
      case LOWEST -> "super-reduced";
      case SMALL_BUSINESS, PUBLIC_INTEREST, REVERSE_CHARGE -> "zero-rate";
    };
  }

  public String revenueAccount() {
    return switch (this) {
      case STANDARD -> "9111";
      case REDUCED -> "9112";
      case LOWEST -> "9113";
      case SMALL_BUSINESS, PUBLIC_INTEREST -> "9114";
      case REVERSE_CHARGE -> "9115";
    };
  }

  /** Where tax on sales goes; only for the codes that carry tax. */
  public String outputAccount() {
    return "467" + taxedDigit();
  }

  /** Where tax on purchases goes; only for the codes that carry tax. */
  public String inputAccount() {
    return "466" + taxedDigit();
  }

  /** Where its tax goes, as the VAT code says it; nowhere for a code without tax. */
  public VatAccounts accounts() {
    return switch (this) {
      case STANDARD, REDUCED, LOWEST -> new VatAccounts(inputAccount(), outputAccount());
      case REVERSE_CHARGE -> new VatAccounts("4664", "4674");
      case SMALL_BUSINESS, PUBLIC_INTEREST -> VatAccounts.NONE;
    };
  }

  private int taxedDigit() {
    return switch (this) {
      case STANDARD -> 1;
      case REDUCED -> 2;
      case LOWEST -> 3;
      case SMALL_BUSINESS, PUBLIC_INTEREST, REVERSE_CHARGE ->
          throw new IllegalStateException("No tax under " + code);
    };
  }
}
