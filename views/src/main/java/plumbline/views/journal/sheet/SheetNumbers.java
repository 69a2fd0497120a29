package plumbline.views.journal.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of one sheet, in the Hungarian form (1 234,56 or 1.234,56) or the English one (1,234.56).
 * A number that could be either, as 1.234, is read as the others of the sheet are, and if none of
 * them tells, as the program writes numbers.
 */
final class SheetNumbers {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f']");
  private static final Pattern CURRENCY = Pattern.compile("(?i)(ft|huf|eur|€)$");
  private static final Pattern ZERO = Pattern.compile("[-\u2013\u2014\u2212]");
  private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");
  private static final Pattern COMMA_DECIMAL =
      Pattern.compile(".*,(\\d{1,2}|\\d{4,})|\\d{1,3}(\\.\\d{3})+,\\d*|\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern POINT_DECIMAL =
      Pattern.compile(".*\\.(\\d{1,2}|\\d{4,})|\\d{1,3}(,\\d{3})+\\.\\d*|\\d{1,3}(,\\d{3}){2,}");

  private final boolean comma;

  private SheetNumbers(boolean comma) {
    this.comma = comma;
  }

  /** Learns the form from the cells; the form of the program's own numbers decides a doubt. */
  static SheetNumbers of(Collection<String> cells, boolean programWritesComma) {
    int commas = 0;
    int points = 0;
    for (String cell : cells) {
      String bare = bare(cell).replace("-", "");
      if (COMMA_DECIMAL.matcher(bare).matches()) {
        commas++;
      } else if (POINT_DECIMAL.matcher(bare).matches()) {
        points++;
      }
    }
    return new SheetNumbers(commas == points ? programWritesComma : commas > points);
  }

  /** The number; zero for nothing and for a dash alone; empty when it is no number. */
  Optional<BigDecimal> read(String cell) {
    String bare = bare(cell);
    if (bare.isEmpty() || ZERO.matcher(bare).matches()) {
      return Optional.of(BigDecimal.ZERO);
    }
    String group = comma ? "." : ",";
    String plain = bare;
    if (isGrouped(bare, group.charAt(0))) {
      plain = bare.replace(group, "");
    } else if (bare.contains(group) && bare.contains(comma ? "," : ".")) {
      return Optional.empty();
    }
    plain = plain.replace(',', '.');
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  private boolean isGrouped(String bare, char group) {
    String decimal = comma ? "," : "\\.";
    String separator = group == '.' ? "\\." : ",";
    return bare.matches("-?\\d{1,3}(" + separator + "\\d{3})+(" + decimal + "\\d*)?");
  }

  /** Without spaces and currency; a negative in brackets gets its sign. */
  private static String bare(String cell) {
    String bare = SPACES.matcher(cell).replaceAll("").replace('\u2212', '-');
    bare = CURRENCY.matcher(bare).replaceFirst("");
    return bare.startsWith("(") && bare.endsWith(")") && bare.length() > 2
        ? "-" + bare.substring(1, bare.length() - 1)
        : bare;
  }
}
