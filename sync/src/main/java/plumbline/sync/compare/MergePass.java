package plumbline.sync.compare;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One pass over both sides in key order. Holds one row of each side, however many there are. */
final class MergePass {

  /** Takes what the pass finds, in key order. */
  interface Finding {
    void found(Difference difference) throws SourceException;
  }

  private final OrderedRows erp;
  private final OrderedRows shop;
  private final RowComparison comparison;
  private final Finding finding;
  private String reached = "";

  MergePass(EntityDefinition entity, RowStream erp, RowStream shop, Finding finding)
      throws SourceException {
    this.erp = new OrderedRows(Side.ERP, erp);
    this.shop = new OrderedRows(Side.SHOP, shop);
    this.comparison = new RowComparison(entity);
    this.finding = finding;
  }

  void run(BooleanSupplier cancelled) throws SourceException {
    while (erp.head() != null || shop.head() != null) {
      if (cancelled.getAsBoolean()) {
        throw new SourceException("The comparison was cancelled.");
      }
      String key = lowerKey(erp.head(), shop.head());
      compareGroup(key);
      reached = key;
    }
  }

  private void compareGroup(String key) throws SourceException {
    Row fromErp = erp.goesOn(key) ? erp.take() : null;
    Row fromShop = shop.goesOn(key) ? shop.take() : null;
    if (certain(fromErp, erp, key) && certain(fromShop, shop, key)) {
      for (Difference difference : comparison.compare(fromErp, fromShop)) {
        finding.found(difference);
      }
      return;
    }
    reportUncertain(Side.ERP, fromErp, erp, key, fromShop);
    reportUncertain(Side.SHOP, fromShop, shop, key, fromErp);
  }

  private static boolean certain(@Nullable Row row, OrderedRows rest, String key) {
    return row == null || (row.doubt() == null && !rest.goesOn(key));
  }

  /** Reports a run of rows none of which can be matched, each label once, and reads past it. */
  private void reportUncertain(
      Side side, @Nullable Row first, OrderedRows rest, String key, @Nullable Row other)
      throws SourceException {
    if (first == null || certain(first, rest, key)) {
      return;
    }
    boolean several = rest.goesOn(key);
    String reported = null;
    for (Row row = first; row != null; row = rest.goesOn(key) ? rest.take() : null) {
      if (row.doubt() != null) {
        finding.found(comparison.doubtful(side, row, row.doubt()));
      } else if (several && !row.label().equals(reported)) {
        finding.found(comparison.duplicate(side, row, other));
        reported = row.label();
      }
    }
  }

  private static String lowerKey(@Nullable Row a, @Nullable Row b) {
    if (a == null || b == null) {
      return a != null ? a.key() : b != null ? b.key() : "";
    }
    return KeyOrder.BY_CODE_POINT.compare(a.key(), b.key()) <= 0 ? a.key() : b.key();
  }

  String reached() {
    return reached;
  }

  long erpRows() {
    return erp.count();
  }

  long shopRows() {
    return shop.count();
  }
}
