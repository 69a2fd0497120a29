package plumbline.views.scan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.views.text.Amounts;

/**
 * What was scanned: a code, or a quantity, a star and a code: {@code 12*5991234567891}. What stands
 * before a star and is no number belongs to the code.
 */
public sealed interface ScanReading {
  /** So many of what the code names; with a GS1 label, what else stands on it. */
  record Read(BigDecimal quantity, String code, Optional<Gs1Label> label) implements ScanReading {
    public Read(BigDecimal quantity, String code) {
      this(quantity, code, Optional.empty());
    }

    static Read of(BigDecimal quantity, String code) {
      Optional<Gs1Label> label = Gs1Reader.read(code);
      String plain = code.replace(String.valueOf(Gs1Reader.SEPARATOR), "");
      return new Read(quantity, label.map(Gs1Label::barcode).orElse(plain), label);
    }
  }

  /** Nothing was scanned. */
  record Nothing() implements ScanReading {}

  /** A quantity nothing can have, or none of anything. */
  record Wrong(Kind kind, String typed) implements ScanReading {}

  /** What is wrong with it. */
  enum Kind {
    NO_CODE,
    NOT_POSITIVE,
    TOO_FINE,
    TOO_MUCH
  }

  Pattern PARTS = Pattern.compile("([^*]*)\\*(.*)");
  Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  BigDecimal MOST = new BigDecimal("99999999999");
  int PLACES = 3;

  /** Signs a scanner adds around a code are left out. */
  static ScanReading of(String typed, Amounts amounts) {
    String visible = typed.replace('\u001D', Gs1Reader.SEPARATOR);
    String line = CONTROL.matcher(visible).replaceAll("").strip();
    if (line.isEmpty()) {
      return new Nothing();
    }
    Matcher parts = PARTS.matcher(line);
    Optional<BigDecimal> quantity =
        parts.matches() ? amounts.parse(parts.group(1)) : Optional.empty();
    if (quantity.isEmpty()) {
      return line.startsWith("*") ? of(line.substring(1), amounts) : Read.of(BigDecimal.ONE, line);
    }
    return check(quantity.get(), parts.group(2).strip(), line);
  }

  private static ScanReading check(BigDecimal quantity, String code, String line) {
    if (code.isEmpty()) {
      return new Wrong(Kind.NO_CODE, line);
    } else if (quantity.signum() <= 0) {
      return new Wrong(Kind.NOT_POSITIVE, line);
    } else if (quantity.stripTrailingZeros().scale() > PLACES) {
      return new Wrong(Kind.TOO_FINE, line);
    }
    return quantity.compareTo(MOST) > 0 ? new Wrong(Kind.TOO_MUCH, line) : Read.of(quantity, code);
  }
}
