package plumbline.views.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * Decimals as people of a locale write them: grouped, exact, with a true minus sign. Never rounds;
 * shows at least the places asked for and as many more as the number has.
 */
public final class Amounts {
  /** What stands where a zero would mean nothing. */
  public static final String DASH = "\u2013";

  private static final char MINUS = '\u2212';
  private static final int ANY_PLACES = 20;

  private final DecimalFormatSymbols symbols;

  public Amounts(Locale locale) {
    symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setMinusSign(MINUS);
    if (symbols.getGroupingSeparator() == '\u202f') {
      symbols.setGroupingSeparator('\u00a0'); // one width of space whatever the country
    }
  }

  public static Amounts ofProgram() {
    return new Amounts(Locale.getDefault(Locale.Category.FORMAT));
  }

  /** Money: two places, or more if the amount has them. */
  public String money(BigDecimal amount) {
    return with(amount, 2);
  }

  /** A quantity: as many places as it has, trailing zeros left out. */
  public String quantity(BigDecimal quantity) {
    return with(quantity, 0);
  }

  /** For a spreadsheet of the same locale: no grouping, an ordinary minus sign. */
  public String plain(BigDecimal amount) {
    return amount.toPlainString().replace('.', symbols.getDecimalSeparator());
  }

  public String moneyOrDash(BigDecimal amount) {
    return amount.signum() == 0 ? DASH : money(amount);
  }

  public String quantityOrDash(BigDecimal quantity) {
    return quantity.signum() == 0 ? DASH : quantity(quantity);
  }

  public String count(long number) {
    return with(BigDecimal.valueOf(number), 0);
  }

  /** A share of one as a percentage with two places: 0.9942 is "99.42 %". */
  public String percent(BigDecimal share) {
    return with(share.movePointRight(2).stripTrailingZeros(), 2) + "\u00a0%";
  }

  /** Reads what a person typed: this locale's separators, or plain decimals; any minus sign. */
  public Optional<BigDecimal> parse(String typed) {
    String bare =
        typed.strip().replaceAll("[\\s\u00a0\u202f']", "").replace(MINUS, '-').replace(DASH, "0");
    char point = symbols.getDecimalSeparator();
    char group = symbols.getGroupingSeparator();
    String plain = bare;
    if (bare.indexOf(point) >= 0 || bare.matches("-?\\d{1,3}(\\" + group + "\\d{3})+")) {
      plain = bare.replace(String.valueOf(group), "").replace(point, '.');
    }
    return plain.matches("-?(\\d+\\.?\\d*|\\.\\d+)")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private String with(BigDecimal number, int places) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(Math.max(places, Math.min(number.scale(), ANY_PLACES)));
    if (places == 0 && number.scale() > 0) {
      BigDecimal bare = number.stripTrailingZeros();
      format.setMaximumFractionDigits(Math.max(0, bare.scale()));
    }
    return format.format(number);
  }
}
