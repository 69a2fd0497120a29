package plumbline.sync.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Compares one entity between the ERP and the shop: exact, in one pass, in memory independent of
 * the number of rows, every difference looked at twice before it is handed on.
 */
public final class Comparison {

  /** How many differing fields are re-read at once. */
  public static final int BATCH = 2000;

  private final EntityDefinition entity;
  private final Source erp;
  private final Source shop;
  private final Recheck recheck;
  private final int batch;

  public Comparison(EntityDefinition entity, Source erp, Source shop) {
    this(entity, erp, shop, BATCH);
  }

  Comparison(EntityDefinition entity, Source erp, Source shop, int batch) {
    this.entity = entity;
    this.erp = erp;
    this.shop = shop;
    this.recheck = new Recheck(entity, erp, shop);
    this.batch = batch;
  }

  /**
   * Runs once. A side that fails ends the pass; what was found until then is still handed on, as
   * unknown where it could not be looked at again.
   */
  public Outcome run(DifferenceSink sink) {
    Pass pass = new Pass(sink);
    try (RowStream fromErp = new ReadAhead(erp.all(), Side.ERP);
        RowStream fromShop = new ReadAhead(shop.all(), Side.SHOP)) {
      return pass.over(fromErp, fromShop);
    } catch (SourceException e) {
      return new Outcome.Incomplete(pass.count(0, 0), message(e), "");
    }
  }

  /** What differs right now in the records with these labels, read once on fresh snapshots. */
  public List<Difference> now(Collection<String> labels) throws SourceException {
    return recheck.read(labels);
  }

  private static String message(SourceException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** One run: gathers findings into batches and confirms them. */
  private final class Pass {

    private final DifferenceSink sink;
    private List<Difference> pending = new ArrayList<>();
    private long differences;
    private long unknowns;

    Pass(DifferenceSink sink) {
      this.sink = sink;
    }

    Outcome over(RowStream fromErp, RowStream fromShop) throws SourceException {
      MergePass merge = new MergePass(entity, fromErp, fromShop, this::found);
      try {
        merge.run(() -> Thread.currentThread().isInterrupted());
        flush();
        return new Outcome.Complete(count(merge.erpRows(), merge.shopRows()));
      } catch (SourceException e) {
        flushAfterFailure();
        return new Outcome.Incomplete(
            count(merge.erpRows(), merge.shopRows()), message(e), merge.reached());
      }
    }

    private void found(Difference difference) throws SourceException {
      // a record is looked at again as a whole, so that its fields must stay in one batch
      if (pending.size() >= batch && !pending.getLast().key().equals(difference.key())) {
        flush();
      }
      pending.add(difference);
    }

    private void flush() throws SourceException {
      if (!pending.isEmpty()) {
        List<Difference> confirmed = recheck.confirm(pending);
        pending = new ArrayList<>();
        handOn(confirmed);
      }
    }

    private void flushAfterFailure() {
      try {
        flush();
      } catch (SourceException e) {
        // seen once and never again: not drift, and not equal either
        handOn(pending.stream().map(difference -> difference.in(State.UNKNOWN)).toList());
      }
    }

    private void handOn(List<Difference> confirmed) {
      long unknown = confirmed.stream().filter(d -> d.state() == State.UNKNOWN).count();
      unknowns += unknown;
      differences += confirmed.size() - unknown;
      if (!confirmed.isEmpty()) {
        sink.accept(confirmed);
      }
    }

    Outcome.Count count(long erpRows, long shopRows) {
      return new Outcome.Count(erpRows, shopRows, differences, unknowns);
    }
  }
}
