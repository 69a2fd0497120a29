package plumbline.sync.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of one system.
 *
 * @param key what rows are matched and ordered by
 * @param label the record's name to people and in results, mostly the key itself
 * @param values one per field of the entity
 * @param doubt why the row as a whole cannot be compared, or null
 */
public record Row(String key, String label, List<Value> values, @Nullable String doubt) {

  public Row {
    values = List.copyOf(values);
  }

  public static Row of(String key, Value... values) {
    return new Row(key, key, List.of(values), null);
  }

  /** A row that exists but cannot be compared, such as one without key. */
  public static Row doubtful(String key, String label, String doubt) {
    return new Row(key, label, List.of(), doubt);
  }
}
