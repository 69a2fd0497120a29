package plumbline.sync.compare;

import org.jspecify.annotations.Nullable;

/** A row stream with a look at the next row, that refuses rows out of key order. */
final class OrderedRows {

  private final Side side;
  private final RowStream rows;
  private @Nullable Row head;
  private long count;

  OrderedRows(Side side, RowStream rows) throws SourceException {
    this.side = side;
    this.rows = rows;
    this.head = rows.next();
  }

  @Nullable Row head() {
    return head;
  }

  long count() {
    return count;
  }

  /** Takes the head off. */
  Row take() throws SourceException {
    Row taken = head;
    if (taken == null) {
      throw new IllegalStateException("no row left to take");
    }
    count++;
    Row next = rows.next();
    if (next != null && KeyOrder.BY_CODE_POINT.compare(next.key(), taken.key()) < 0) {
      throw new SourceException(
          "The rows of the %s came out of key order: '%s' after '%s'."
              .formatted(side, next.key(), taken.key()));
    }
    head = next;
    return taken;
  }

  /** Whether the next row has this key as well. */
  boolean goesOn(String key) {
    return head != null && head.key().equals(key);
  }
}
