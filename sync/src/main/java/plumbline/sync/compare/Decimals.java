package plumbline.sync.compare;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads decimals in the plain form both databases store: "5", "5.000000" and "+5." are one. */
public final class Decimals {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");

  private Decimals() {}

  /** Money: shown with at least two decimal places. */
  public static Value money(@Nullable String raw) {
    return read(raw, 2);
  }

  /** A quantity: shown without trailing zeros. */
  public static Value quantity(@Nullable String raw) {
    return read(raw, 0);
  }

  private static Value read(@Nullable String raw, int places) {
    String text = Texts.trim(raw);
    if (text.isEmpty()) {
      return Value.absent();
    }
    if (!DECIMAL.matcher(text).matches()) {
      return new Value.Unreadable(text, "'%s' is not a decimal like 12.50.".formatted(text));
    }
    return Value.present(canonical(text, places));
  }

  private static String canonical(String text, int places) {
    int start = Character.isDigit(text.charAt(0)) || text.charAt(0) == '.' ? 0 : 1;
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    int first = start;
    while (first < point - 1 && text.charAt(first) == '0') {
      first++;
    }
    int end = text.length();
    while (end > point + 1 && text.charAt(end - 1) == '0') {
      end--;
    }
    String whole = first == point ? "0" : text.substring(first, point);
    String fraction = end > point + 1 ? text.substring(point + 1, end) : "";
    boolean zero = whole.equals("0") && fraction.isEmpty();
    String padded = fraction + "0".repeat(Math.max(0, places - fraction.length()));
    return (text.charAt(0) == '-' && !zero ? "-" : "")
        + whole
        + (padded.isEmpty() ? "" : "." + padded);
  }
}
