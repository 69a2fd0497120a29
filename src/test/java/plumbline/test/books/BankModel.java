package plumbline.test.books;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The lines of the bank's statements, each once, and the payments they were booked as. */
final class BankModel {
  private final Map<String, BigDecimal> lines = new LinkedHashMap<>();
  private final Map<UUID, String> ids = new LinkedHashMap<>();
  private final Map<String, UUID> booked = new TreeMap<>();

  void take(String reference, BigDecimal amount) {
    lines.putIfAbsent(reference, amount);
  }

  void book(UUID line, UUID payment) {
    booked.putIfAbsent(reference(line), payment);
  }

  boolean isBooked(UUID line) {
    return booked.containsKey(reference(line));
  }

  private String reference(UUID line) {
    return ids.getOrDefault(line, "unknown line " + line);
  }

  BigDecimal amount(UUID line) {
    return lines.getOrDefault(reference(line), BigDecimal.ZERO);
  }

  /** The ids people see in the list of lines; learned when a batch is over. */
  Map<UUID, String> ids() {
    return ids;
  }

  /** Comparable with what the database is read to say. */
  Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    lines.forEach(
        (reference, amount) ->
            words.put(reference, amount.setScale(2) + " booked as " + booked.get(reference)));
    return words;
  }
}
