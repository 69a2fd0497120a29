package plumbline.views.widget;

import java.util.Optional;

/**
 * The next stretch of a list: rows that match the filter, in this order, after the given row.
 * Without a sort the loader uses its natural order; it must make any order total by the key.
 */
public record PageQuery<R>(FilterQuery filter, Optional<Sort> sort, Optional<R> after, int limit) {
  /** A column by its id and a direction. */
  public record Sort(String column, boolean descending) {}
}
