package plumbline.views.orders;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import plumbline.domain.logistics.order.Shipment;

/** What is in the box by now, scan by scan; the last scans can be undone. Knows no control. */
final class PickSheet {
  private final List<PickLine> lines = new ArrayList<>();
  private final Deque<List<PickLine>> before = new ArrayDeque<>();

  /** What came of a scan. */
  sealed interface Scanned {
    /** Taken: the line it went to last, as it is now. */
    record Hit(PickLine line) implements Scanned {}

    /** Not on the list at all. */
    record Unknown(String code) implements Scanned {}

    /** More than the list still wants of it. */
    record TooMany(PickLine line, BigDecimal left) implements Scanned {}
  }

  void fill(Shipment list) {
    lines.clear();
    before.clear();
    for (Shipment.Line line : list.lines()) {
      lines.add(new PickLine(line.lineNo(), line.product(), line.quantity(), line.picked()));
    }
  }

  List<PickLine> lines() {
    return List.copyOf(lines);
  }

  /** Two lines of one product are filled one after the other; nothing is taken in part. */
  Scanned scan(BigDecimal quantity, String code) {
    List<PickLine> named = lines.stream().filter(line -> line.isNamed(code)).toList();
    if (named.isEmpty()) {
      return new Scanned.Unknown(code);
    }
    BigDecimal left = named.stream().map(PickLine::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (quantity.compareTo(left) > 0) {
      return new Scanned.TooMany(named.getFirst(), left);
    }
    before.push(lines());
    BigDecimal remaining = quantity;
    PickLine last = named.getFirst();
    for (PickLine line : named) {
      BigDecimal part = line.left().min(remaining);
      if (part.signum() > 0) {
        last = line.with(line.picked().add(part));
        put(last);
        remaining = remaining.subtract(part);
      }
    }
    return new Scanned.Hit(last);
  }

  /** The lines the last scan changed, as they were before it. */
  Optional<List<PickLine>> undo() {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<PickLine> earlier = before.pop();
    List<PickLine> changed = earlier.stream().filter(line -> !lines.contains(line)).toList();
    changed.forEach(this::put);
    return Optional.of(changed);
  }

  /** What the database says of a line; scans of before cannot be undone past it. */
  void correct(PickLine line) {
    before.clear();
    put(line);
  }

  BigDecimal wanted() {
    return lines.stream().map(PickLine::wanted).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal picked() {
    return lines.stream().map(PickLine::picked).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<PickLine> missing() {
    return lines.stream().filter(line -> !line.isDone()).toList();
  }

  private void put(PickLine now) {
    lines.replaceAll(line -> line.lineNo() == now.lineNo() ? now : line);
  }
}
