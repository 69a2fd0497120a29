package plumbline.views.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.LotName;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Products;
import plumbline.views.scan.ScanReading;
import plumbline.views.scan.ScanTurns;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * A job done by scanner: each scan adds to its line, one that stands for nothing is a miss and
 * changes nothing, and the last one can be undone.
 */
public final class ScanJob {
  private static final Texts TEXTS = Texts.of(ScanJob.class);

  private final Products products;
  private final WorkRunner runner;
  private final Amounts amounts;
  private final Tally tally = new Tally();
  private final ScanTurns turns = new ScanTurns();
  private final ReadOnlyObjectWrapper<ScanAnswer> answer =
      new ReadOnlyObjectWrapper<>(new ScanAnswer.Said(""));
  private final ReadOnlyObjectWrapper<Optional<TallyLine>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private AskForLot asker = (product, read, named) -> named.accept(Optional.empty());
  private int jobs;

  public ScanJob(Products products, WorkRunner runner, Amounts amounts) {
    this.products = products;
    this.runner = runner;
    this.amounts = amounts;
  }

  /** Where a product's lot is asked for, before its scan counts. */
  public interface AskForLot {
    /** Answers with the lot, or with nothing for a product without lots; or never. */
    void ask(Product product, ScanReading.Read read, Consumer<Optional<LotName>> named);
  }

  /** From now on lots are asked for so. */
  public void askForLots(AskForLot lots) {
    asker = lots;
  }

  /** What was scanned of a product, lot by lot. */
  public List<GoodsLine> lotsOf(Product product) {
    return tally.lotsOf(product);
  }

  public ObservableList<TallyLine> lines() {
    return tally.lines();
  }

  public ReadOnlyObjectProperty<ScanAnswer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** The line the last scan changed. */
  public ReadOnlyObjectProperty<Optional<TallyLine>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** In which order scans, and what is done with them, are taken. */
  public ScanTurns turns() {
    return turns;
  }

  public boolean hasScans() {
    return tally.hasScans();
  }

  public List<GoodsLine> scanned() {
    return tally.scanned();
  }

  /** Another job; answers to scans of the one before are dropped. */
  public void begin(List<TallyLine> expected) {
    jobs++;
    tally.expect(expected);
    last.set(Optional.empty());
  }

  public void say(String words) {
    answer.set(new ScanAnswer.Said(words));
  }

  public void miss(String words) {
    answer.set(new ScanAnswer.Miss(words));
  }

  /** Adds to the line of the code; a product that has no line gets one. */
  public void scan(ScanReading.Read read) {
    Optional<TallyLine> line = tally.called(read.code());
    if (line.isPresent()) {
      count(line.get().product(), read);
    } else {
      find(read.code(), product -> count(product, read));
    }
  }

  /** Adds to the line of the code; a product that has none is a miss with these words. */
  public void scanExpected(ScanReading.Read read, String notExpected) {
    Optional<TallyLine> line = tally.called(read.code());
    if (line.isPresent()) {
      count(line.get().product(), read);
    } else {
      find(read.code(), product -> miss(TEXTS.get("not.here", product.sku(), notExpected)));
    }
  }

  private void find(String code, Consumer<Product> found) {
    int asked = jobs;
    turns.asked();
    runner.run(
        Work.of(() -> products.byCode(code))
            .named(TEXTS.get("product.reading"))
            .onSuccess(
                all -> {
                  if (asked == jobs) {
                    found(code, all, found);
                  }
                })
            .onFailure(failure -> miss(TEXTS.get("not.read", code, failure.reason())))
            .onFinished(turns::answered));
  }

  private void found(String code, List<Product> all, Consumer<Product> found) {
    if (all.isEmpty()) {
      miss(TEXTS.get("unknown", code));
    } else if (all.size() > 1) {
      miss(TEXTS.get("several", code, all.get(0).sku(), all.get(1).sku()));
    } else {
      found.accept(all.getFirst());
    }
  }

  private void count(Product product, ScanReading.Read read) {
    int asked = jobs;
    asker.ask(
        product,
        read,
        lot -> {
          if (asked == jobs) {
            add(product, read.quantity(), lot);
          }
        });
  }

  private void add(Product product, BigDecimal quantity, Optional<LotName> lot) {
    TallyLine line = tally.add(product, quantity, lot);
    last.set(Optional.of(line));
    answer.set(
        new ScanAnswer.Hit(
            line.expected().signum() == 0
                ? TEXTS.get(
                    "hit",
                    product.sku(),
                    amounts.quantity(quantity),
                    amounts.quantity(line.scanned()))
                : TEXTS.get(
                    "hit.of",
                    product.sku(),
                    amounts.quantity(quantity),
                    amounts.quantity(line.scanned()),
                    amounts.quantity(line.expected()))));
  }

  /** Makes the line's quantity this one; 0 takes the line away. Undone like a scan. */
  public void set(TallyLine line, BigDecimal quantity) {
    TallyLine changed =
        tally.add(line.product(), quantity.subtract(line.scanned()), Optional.empty());
    last.set(quantity.signum() == 0 ? Optional.empty() : Optional.of(changed));
    say(
        TEXTS.get(
            "changed", line.product().sku(), amounts.quantity(quantity), line.product().unit()));
  }

  /** The last scan, once it is answered. */
  public void undo() {
    turns.take(this::undoLast);
  }

  private void undoLast() {
    Optional<TallyLine> undone = tally.undo();
    last.set(undone);
    say(
        undone
            .map(
                line -> TEXTS.get("undone", line.product().sku(), amounts.quantity(line.scanned())))
            .orElse(TEXTS.get("nothing.to.undo")));
  }
}
