package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.sync.connector.SqlRows;

/** How one entity is read from the shop. */
interface ShopQuery {

  /**
   * The rows in key order.
   *
   * @param only a format for the name of the column that holds the shop's own ID, giving a
   *     condition on it: "true" for all rows, or a list of IDs
   */
  String select(String only);

  SqlRows.Reading reading();

  /**
   * Rows beyond {@link #select}, in key order behind all of it, after so many rows of it.
   *
   * @param only as there
   */
  default Optional<SqlRows.Prepared> rest(Connection shop, String only, long count)
      throws SQLException {
    return Optional.empty();
  }

  /** The shop's own IDs of these labels; more than asked does no harm, fewer would. */
  Asked ask(Connection shop, Collection<String> labels) throws SQLException;

  /** The records meant by some labels, and how to read them. */
  record Asked(Collection<Long> ids, SqlRows.Reading reading) {}

  /** The condition that restricts nothing. */
  String EVERYTHING = "true";

  /** How the shop's own ID stands for a record that has no key of its own. */
  String OWN = "shop:";

  /** The IDs among labels such as "shop:12". */
  static List<Long> ownIds(Collection<String> labels) {
    return labels.stream()
        .filter(label -> label.startsWith(OWN))
        .map(label -> label.substring(OWN.length()))
        .filter(ShopQuery::isId)
        .map(Long::valueOf)
        .toList();
  }

  static boolean isId(String text) {
    return !text.isEmpty()
        && text.length() < 19
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A condition as {@link #select} takes it. */
  static String among(Collection<Long> ids) {
    return "%s in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "", ")"));
  }

  /** The posts that hold one of these SKUs, by the meta rows: the lookup table may lag behind. */
  static Collection<Long> postsWithSku(Connection shop, ShopTables tables, Collection<String> skus)
      throws SQLException {
    List<Long> ids = new ArrayList<>(ownIds(skus));
    String marks = String.join(", ", Collections.nCopies(skus.size(), "?"));
    String sql =
        tables.in(
            """
            select m.post_id from ${prefix}postmeta m
            where m.meta_key = '_sku' and m.meta_value in (%s)
            """
                .formatted(marks));
    try (PreparedStatement statement = shop.prepareStatement(sql)) {
      int position = 1;
      for (String sku : skus) {
        statement.setString(position++, sku);
      }
      try (var lines = statement.executeQuery()) {
        while (lines.next()) {
          ids.add(lines.getLong(1));
        }
      }
    }
    return ids;
  }
}
