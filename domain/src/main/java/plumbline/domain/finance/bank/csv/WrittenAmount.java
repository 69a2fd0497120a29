package plumbline.domain.finance.bank.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts as banks write them: groups apart by spaces, points, commas or apostrophes, the
 * minus before, behind or as brackets. What could mean two amounts is not read.
 */
public record WrittenAmount(char decimal) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
  private static final Pattern CURRENCY = Pattern.compile("(?i)^(huf|ft)|(huf|ft\\.?)$");
  private static final int DECIMALS = 2;
  private static final int DIGITS = 16;

  public Optional<BigDecimal> read(String written) {
    String text = SPACES.matcher(written).replaceAll(" ").strip();
    boolean negative = false;
    if (text.startsWith("(") && text.endsWith(")") && text.length() > 2) {
      negative = true;
      text = text.substring(1, text.length() - 1).strip();
    }
    text =
        CURRENCY.matcher(text).replaceAll("").strip().replace('\u2212', '-').replace('\u2013', '-');
    int signs = 0;
    if (text.startsWith("-") || text.startsWith("+")) {
      negative |= text.startsWith("-");
      text = text.substring(1).strip();
      signs++;
    }
    if (text.endsWith("-") || text.endsWith("+")) {
      negative |= text.endsWith("-");
      text = text.substring(0, text.length() - 1).strip();
      signs++;
    }
    text = CURRENCY.matcher(text).replaceAll("").strip();
    if (signs > 1 || !pattern().matcher(text).matches()) {
      return Optional.empty();
    }
    return number(text, negative);
  }

  /** Thousands in threes, apart by a space, an apostrophe or the sign that is not the decimal. */
  private Pattern pattern() {
    String point = Pattern.quote(String.valueOf(decimal));
    String group = decimal == ',' ? "[ .'\u2019]" : "[ ,'\u2019]";
    return Pattern.compile("([0-9]+|[0-9]{1,3}(" + group + "[0-9]{3})+)(" + point + "[0-9]*)?");
  }

  private Optional<BigDecimal> number(String text, boolean negative) {
    int at = text.indexOf(decimal);
    String whole = (at < 0 ? text : text.substring(0, at)).replaceAll("[^0-9]", "");
    String part = at < 0 ? "" : text.substring(at + 1);
    BigDecimal amount = new BigDecimal(part.isEmpty() ? whole : whole + "." + part);
    boolean exact = amount.stripTrailingZeros().scale() <= DECIMALS;
    if (!exact || amount.precision() - amount.scale() > DIGITS) {
      return Optional.empty();
    }
    BigDecimal money = amount.setScale(DECIMALS);
    return Optional.of(negative ? money.negate() : money);
  }

  /** An amount as it would be accepted. */
  public String sample() {
    return decimal == ',' ? "1 234,56 or -1.234,56" : "1 234.56 or -1,234.56";
  }
}
