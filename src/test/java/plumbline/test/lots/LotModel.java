package plumbline.test.lots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lots of one product as a careful clerk would keep them on paper. */
final class LotModel {
  record Lot(String code, @Nullable LocalDate expires, int born) {
    private LocalDate until() {
      return expires == null ? LocalDate.MAX : expires;
    }
  }

  private static final Comparator<Lot> EARLIEST =
      Comparator.comparing(Lot::until).thenComparing(Lot::born);

  private final LocalDate today;
  private final Map<String, Lot> known = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> there = new HashMap<>();
  private final Map<String, Map<String, Integer>> withCustomer = new HashMap<>();

  LotModel(LocalDate today) {
    this.today = today;
  }

  Map<String, Integer> lots(int warehouse) {
    Map<String, Integer> left = new TreeMap<>(shelf(warehouse));
    left.values().removeIf(quantity -> quantity == 0);
    return left;
  }

  int onHand(int warehouse) {
    return shelf(warehouse).values().stream().mapToInt(Integer::intValue).sum();
  }

  int good(int warehouse) {
    return shelf(warehouse).entrySet().stream()
        .filter(lot -> !isExpired(known.get(lot.getKey())))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  void put(int warehouse, String code, @Nullable LocalDate expires, int quantity) {
    known.computeIfAbsent(code, name -> new Lot(name, expires, known.size()));
    shelf(warehouse).merge(code, quantity, Integer::sum);
  }

  void takeNamed(int warehouse, String code, int quantity) {
    shelf(warehouse).merge(code, -quantity, Integer::sum);
  }

  void ship(int warehouse, int quantity, String order) {
    Map<String, Integer> gone = take(warehouse, quantity, false);
    gone.forEach((code, part) -> carried(order).merge(code, part, Integer::sum));
  }

  /** Good lots first, but only what nobody reserved; then what has expired; then the rest. */
  Map<String, Integer> takeOut(int warehouse, int quantity, int reserved) {
    int spare = Math.clamp(good(warehouse) - reserved, 0, quantity);
    Map<String, Integer> gone = take(warehouse, spare, false);
    int expired = Math.min(quantity - spare, onHand(warehouse) - good(warehouse));
    take(warehouse, expired, true).forEach((code, part) -> gone.merge(code, part, Integer::sum));
    take(warehouse, quantity - spare - expired, false)
        .forEach((code, part) -> gone.merge(code, part, Integer::sum));
    return gone;
  }

  void arrive(int warehouse, int quantity, Map<String, Integer> sent) {
    int left = quantity;
    for (Lot lot : sent.keySet().stream().map(known::get).sorted(EARLIEST).toList()) {
      int part = Math.min(left, sent.get(lot.code()));
      if (part > 0) {
        put(warehouse, lot.code(), null, part);
      }
      left -= part;
    }
    if (left > 0) {
      surplus(warehouse, left);
    }
  }

  void surplus(int warehouse, int quantity) {
    Comparator<Lot> age = Comparator.comparing(Lot::born);
    Optional<Lot> here = shelf(warehouse).keySet().stream().map(known::get).max(age);
    String code = here.or(() -> known.values().stream().max(age)).map(Lot::code).orElse("UNKNOWN");
    put(warehouse, code, null, quantity);
  }

  int withCustomer(String order) {
    return carried(order).values().stream().mapToInt(Integer::intValue).sum();
  }

  void takeBack(String order, int warehouse, int quantity) {
    int left = quantity;
    List<Lot> latest =
        carried(order).keySet().stream()
            .map(known::get)
            .sorted(Comparator.comparing(Lot::until).reversed().thenComparing(Lot::born))
            .toList();
    for (Lot lot : latest) {
      int part = Math.min(left, carried(order).get(lot.code()));
      if (part > 0) {
        put(warehouse, lot.code(), null, part);
        carried(order).merge(lot.code(), -part, Integer::sum);
      }
      left -= part;
    }
  }

  private Map<String, Integer> take(int warehouse, int quantity, boolean expired) {
    Map<String, Integer> gone = new HashMap<>();
    int left = quantity;
    List<Lot> lots =
        new ArrayList<>(
            shelf(warehouse).keySet().stream().map(known::get).sorted(EARLIEST).toList());
    lots.removeIf(lot -> isExpired(lot) != expired);
    for (Lot lot : lots) {
      int part = Math.min(left, shelf(warehouse).get(lot.code()));
      if (part > 0) {
        takeNamed(warehouse, lot.code(), part);
        gone.put(lot.code(), part);
      }
      left -= part;
    }
    if (left > 0) {
      throw new AssertionError("The model has " + left + " too few in " + warehouse);
    }
    return gone;
  }

  private boolean isExpired(Lot lot) {
    return lot.until().isBefore(today);
  }

  private Map<String, Integer> shelf(int warehouse) {
    return there.computeIfAbsent(warehouse, place -> new HashMap<>());
  }

  private Map<String, Integer> carried(String order) {
    return withCustomer.computeIfAbsent(order, number -> new HashMap<>());
  }
}
