package plumbline.sync.connector.woocommerce;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Value;

/**
 * The meta rows that make up one record, turned into columns m0, m1 ... and one that counts the
 * rows of each key: nothing forbids a shop to have a key twice for one record.
 *
 * <p>Measured on 200,000 products of ten meta rows each: 2.6 s for this, one scan whose values are
 * grouped by sorting, against 8.2 s for a join per key. The hint keeps the server from walking the
 * index on the key instead, row by row.
 */
record Meta(String table, String owner, String hint, List<String> keys) {

  /** A longer value is not cut in silence but unreadable. */
  static final int LONGEST = 255;

  private static final int BITS = 6;

  /** The derived table, restricted by a condition on its owner column, "true" for all. */
  String pivot(String condition) {
    String columns =
        IntStream.range(0, keys.size())
            .mapToObj(
                i ->
                    "max(case m.meta_key when '%s' then left(m.meta_value, %d) end) as m%d"
                        .formatted(keys.get(i), LONGEST + 1, i))
            .collect(Collectors.joining(",\n  "));
    String counts =
        IntStream.range(0, keys.size())
            .mapToObj(i -> "when '%s' then %d".formatted(keys.get(i), 1L << (BITS * i)))
            .collect(Collectors.joining(" "));
    return """
    (select m.%s as owner,
      %s,
      sum(case m.meta_key %s else 0 end) as counts
    from ${prefix}%s m %s
    where m.meta_key in (%s) and %s
    group by m.%s)\
    """
        .formatted(owner, columns, counts, table, hint, quotedKeys(), condition, owner);
  }

  String quotedKeys() {
    return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
  }

  /** Why the value of a key cannot be used, or null if it can. */
  Value.@Nullable Unreadable unreadable(int key, long counts, @Nullable String raw) {
    String shown = raw == null ? "" : raw;
    if ((counts >> (BITS * key) & ((1 << BITS) - 1)) > 1) {
      return new Value.Unreadable(
          shown, "The shop has %s more than once for this record.".formatted(keys.get(key)));
    }
    return shown.length() > LONGEST
        ? new Value.Unreadable(
            shown, "%s is longer than %d characters.".formatted(keys.get(key), LONGEST))
        : null;
  }
}
