package plumbline.views.tally;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.LotName;
import plumbline.domain.logistics.Product;

/** The lines of a job and its scans in their order, so that the last one can be undone. */
final class Tally {
  private record Scan(Product product, BigDecimal quantity, Optional<LotName> lot) {}

  private final ObservableList<TallyLine> lines = FXCollections.observableArrayList();
  private final Deque<Scan> scans = new ArrayDeque<>();

  ObservableList<TallyLine> lines() {
    return lines;
  }

  void expect(List<TallyLine> expected) {
    scans.clear();
    lines.setAll(expected);
  }

  Optional<TallyLine> called(String code) {
    return lines.stream().filter(line -> line.isCalled(code)).findFirst();
  }

  boolean hasScans() {
    return !scans.isEmpty();
  }

  TallyLine add(Product product, BigDecimal quantity, Optional<LotName> lot) {
    scans.push(new Scan(product, quantity, lot));
    return change(product, quantity);
  }

  /** The line as it is without the last scan. */
  Optional<TallyLine> undo() {
    if (scans.isEmpty()) {
      return Optional.empty();
    }
    Scan last = scans.pop();
    return Optional.of(change(last.product(), last.quantity().negate()));
  }

  private TallyLine change(Product product, BigDecimal quantity) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(product)) {
        TallyLine changed = lines.get(i).plus(quantity);
        if (changed.scanned().signum() == 0 && changed.expected().signum() == 0) {
          lines.remove(i);
        } else {
          lines.set(i, changed);
        }
        return changed;
      }
    }
    TallyLine added = new TallyLine(product, BigDecimal.ZERO, quantity);
    lines.add(added);
    return added;
  }

  /** What was scanned of each product, lot by lot. */
  List<GoodsLine> scanned() {
    return lines.stream()
        .filter(line -> line.scanned().signum() > 0)
        .flatMap(line -> lotsOf(line).stream())
        .toList();
  }

  List<GoodsLine> lotsOf(Product product) {
    return lines.stream()
        .filter(line -> line.is(product))
        .flatMap(line -> lotsOf(line).stream())
        .toList();
  }

  /** What stood in the line before the first scan has no lot. */
  private List<GoodsLine> lotsOf(TallyLine line) {
    Map<Optional<LotName>, BigDecimal> sums = new LinkedHashMap<>();
    BigDecimal before = line.scanned();
    for (Scan scan : scans.reversed()) {
      if (line.is(scan.product())) {
        sums.merge(scan.lot(), scan.quantity(), BigDecimal::add);
        before = before.subtract(scan.quantity());
      }
    }
    sums.merge(Optional.empty(), before, BigDecimal::add);
    return sums.entrySet().stream()
        .filter(lot -> lot.getValue().signum() != 0)
        .map(lot -> new GoodsLine(line.product().id(), lot.getValue(), lot.getKey().orElse(null)))
        .toList();
  }
}
