package plumbline.domain.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list read page by page, by key: what is asked for is put together condition by condition, each
 * with its parameters. Conditions are constant text, values are bound.
 */
public final class ListQuery {
  private final StringBuilder where = new StringBuilder(" where true");
  private final List<@Nullable Object> parameters = new ArrayList<>();

  /** Rows must fulfil the condition too; it has as many question marks as there are values. */
  public ListQuery and(String condition, @Nullable Object... values) {
    where.append(" and ").append(condition);
    Collections.addAll(parameters, values);
    return this;
  }

  /** The same, unless the value is null. */
  public ListQuery andIf(String condition, @Nullable Object value) {
    return value == null ? this : and(condition, value);
  }

  /** What was typed stands anywhere in one of the places; nothing typed asks for all. */
  public ListQuery andAnywhere(String typed, String... places) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return this;
    }
    Object[] patterns = new Object[places.length];
    java.util.Arrays.fill(patterns, Rows.anywhere(text));
    return and("(" + String.join(" ilike ? or ", places) + " ilike ?)", patterns);
  }

  /** At most so many rows, in the order. */
  public <T> List<T> page(
      Connection connection, String select, String order, Rows.Mapper<T> mapper, int limit)
      throws SQLException {
    return Rows.list(
        connection, select + where + " order by " + order + " limit ?", mapper, withLast(limit));
  }

  /** How many rows there are; exact up to the bound. */
  public long count(Connection connection, String from, int bound) throws SQLException {
    return Rows.first(
            connection,
            "select count(*) from (select 1 from " + from + where + " limit ?) found",
            row -> row.getLong(1),
            withLast(bound))
        .orElseThrow();
  }

  private @Nullable Object[] withLast(int last) {
    List<@Nullable Object> all = new ArrayList<>(parameters);
    all.add(last);
    return all.toArray();
  }
}
