package plumbline.views.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a GS1 element string as scanners type it: with its application identifiers in brackets, or
 * plain with a separator after what has no fixed length. What is no such string is left alone.
 */
final class Gs1Reader {
  /** The sign of the separator a scanner sends, as it can stand in a field. */
  static final char SEPARATOR = '\u241D';

  private static final Pattern SYMBOLOGY = Pattern.compile("^\\](C1|e0|d2|Q3|J1)");
  private static final Pattern BRACKETED = Pattern.compile("\\((\\d{2,4})\\)");
  private static final Pattern GTIN = Pattern.compile("\\d{14}");
  private static final Pattern DATE = Pattern.compile("\\d{6}");
  private static final Pattern LOT = Pattern.compile("[\\x21-\\x7e]{1,20}");

  /** How long what follows an identifier is, by its first two digits, where that is fixed. */
  private static final Map<String, Integer> FIXED = fixed();

  private Gs1Reader() {}

  static Optional<Gs1Label> read(String typed) {
    Matcher symbology = SYMBOLOGY.matcher(typed);
    boolean announced = symbology.find();
    String text = announced ? typed.substring(symbology.end()) : typed;
    Optional<Map<String, String>> parts =
        text.startsWith("(") ? bracketed(text) : plain(text.replaceAll("^\u241D", ""));
    return parts.flatMap(Gs1Reader::label);
  }

  private static Optional<Gs1Label> label(Map<String, String> parts) {
    String gtin = parts.getOrDefault("01", parts.getOrDefault("02", ""));
    Optional<String> lot = Optional.ofNullable(parts.get("10"));
    Optional<String> expiry = Optional.ofNullable(parts.getOrDefault("17", parts.get("15")));
    boolean right =
        GTIN.matcher(gtin).matches()
            && hasRightCheckDigit(gtin)
            && lot.map(code -> LOT.matcher(code).matches()).orElse(true)
            && expiry.map(day -> DATE.matcher(day).matches()).orElse(true);
    return right ? Optional.of(new Gs1Label(gtin, lot, expiry)) : Optional.empty();
  }

  private static Optional<Map<String, String>> bracketed(String text) {
    Map<String, String> parts = new HashMap<>();
    Matcher identifier = BRACKETED.matcher(text);
    int from = 0;
    String open = "";
    while (identifier.find()) {
      if (!open.isEmpty()) {
        parts.put(open, value(text.substring(from, identifier.start())));
      }
      open = identifier.group(1);
      from = identifier.end();
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    parts.put(open, value(text.substring(from)));
    return Optional.of(parts);
  }

  private static String value(String text) {
    return text.replace(String.valueOf(SEPARATOR), "").strip();
  }

  private static Optional<Map<String, String>> plain(String text) {
    Map<String, String> parts = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int valueAt = at + identifierLength(text, at);
      if (valueAt >= text.length() || !isDigits(text, at, valueAt)) {
        return Optional.empty();
      }
      Integer fixed = FIXED.get(text.substring(at, at + 2));
      int separator = text.indexOf(SEPARATOR, valueAt);
      int end = separator < 0 ? text.length() : separator;
      if (fixed != null) {
        end = at + 2 + fixed;
        if (end > text.length()) {
          return Optional.empty();
        }
      }
      parts.put(text.substring(at, valueAt), text.substring(valueAt, end));
      at = end < text.length() && text.charAt(end) == SEPARATOR ? end + 1 : end;
    }
    return Optional.of(parts);
  }

  /** Two digits; three or four for weights, places and what only one branch uses. */
  private static int identifierLength(String text, int at) {
    return switch (text.charAt(at)) {
      case '3' ->
          at + 1 < text.length() && (text.charAt(at + 1) == '0' || text.charAt(at + 1) == '7')
              ? 2
              : 4;
      case '4' -> 3;
      case '7', '8' -> 4;
      case '2' -> at + 1 < text.length() && "345".indexOf(text.charAt(at + 1)) >= 0 ? 3 : 2;
      default -> 2;
    };
  }

  private static boolean isDigits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static boolean hasRightCheckDigit(String gtin) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (gtin.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
    }
    return (10 - sum % 10) % 10 == gtin.charAt(13) - '0';
  }

  /** GS1 General Specifications, figure 7.8.5-2; lengths after the first two digits. */
  private static Map<String, Integer> fixed() {
    Map<String, Integer> lengths =
        new HashMap<>(Map.of("00", 18, "01", 14, "02", 14, "03", 14, "04", 16, "20", 2, "41", 14));
    for (int i = 11; i <= 19; i++) {
      lengths.put(String.valueOf(i), 6);
    }
    for (int i = 31; i <= 36; i++) {
      lengths.put(String.valueOf(i), 8);
    }
    return lengths;
  }
}
