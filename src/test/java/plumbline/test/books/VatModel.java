package plumbline.test.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The VAT codes of the firm. */
final class VatModel {
  /** A code, its rate, and the last day it is valid. */
  record Code(String code, BigDecimal rate, LocalDate until) {}

  static final Map<String, Code> CODES = new TreeMap<>();

  static {
    put("27", "0.27", LocalDate.MAX);
    put("5", "0.05", LocalDate.MAX);
    put("AAM", "0", LocalDate.MAX);
    put("18", "0.18", LocalDate.of(2025, 9, 30));
  }

  private static void put(String code, String rate, LocalDate until) {
    CODES.put(code, new Code(code, new BigDecimal(rate), until));
  }

  boolean isValid(String code, LocalDate taxPoint) {
    Code known = CODES.get(code);
    return known != null && !taxPoint.isAfter(known.until());
  }
}
