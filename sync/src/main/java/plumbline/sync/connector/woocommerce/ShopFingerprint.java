package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plumbline.sync.compare.EntityDefinition;

/** Looks whether the shop has the tables and columns that are needed, before anything is read. */
public final class ShopFingerprint {

  private static final Map<String, List<String>> PRODUCTS =
      Map.of(
          "posts", List.of("ID", "post_title", "post_status", "post_type", "post_parent"),
          "postmeta", List.of("meta_id", "post_id", "meta_key", "meta_value"));
  private static final Map<String, List<String>> CUSTOMERS =
      Map.of(
          "users", List.of("ID", "user_email"),
          "usermeta", List.of("umeta_id", "user_id", "meta_key", "meta_value"));
  private static final Map<String, List<String>> ORDERS =
      Map.of("wc_orders", List.of("id", "status", "type", "total_amount", "date_updated_gmt"));

  private static final String HPOS = "woocommerce_custom_orders_table_enabled";

  private ShopFingerprint() {}

  /** Checks what comparing these entities needs. */
  public static ShopCheck check(
      Connection shop, String prefix, Collection<EntityDefinition> entities) throws SQLException {
    ShopTables named = new ShopTables(prefix, "", "");
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : needed(entities).entrySet()) {
      problems.addAll(missing(shop, prefix + table.getKey(), table.getValue()));
    }
    if (problems.isEmpty() && entities.contains(EntityDefinition.ORDER)) {
      problems.addAll(ordersElsewhere(shop, named));
    }
    return problems.isEmpty()
        ? new ShopCheck.Fit(
            new ShopTables(
                prefix,
                index(shop, prefix + "postmeta", "post_id"),
                index(shop, prefix + "usermeta", "user_id")))
        : new ShopCheck.Unfit(List.copyOf(problems));
  }

  private static Map<String, List<String>> needed(Collection<EntityDefinition> entities) {
    Map<String, List<String>> needed = new LinkedHashMap<>();
    for (EntityDefinition entity : entities) {
      needed.putAll(
          switch (entity.name()) {
            case "customer" -> CUSTOMERS;
            case "order" -> ORDERS;
            default -> PRODUCTS;
          });
    }
    return needed;
  }

  private static List<String> missing(Connection shop, String table, List<String> columns)
      throws SQLException {
    Set<String> found = new HashSet<>();
    String sql =
        """
        select lower(column_name) from information_schema.columns
        where table_schema = database() and table_name = ?
        """;
    try (PreparedStatement statement = shop.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet lines = statement.executeQuery()) {
        while (lines.next()) {
          found.add(lines.getString(1));
        }
      }
    }
    if (found.isEmpty()) {
      return List.of("The shop's database has no table %s.".formatted(table));
    }
    return columns.stream()
        .filter(column -> !found.contains(column.toLowerCase(Locale.ROOT)))
        .map(column -> "The shop's table %s has no column %s.".formatted(table, column))
        .toList();
  }

  /** Without this switch the shop keeps its orders among the posts, and the tables may be old. */
  private static List<String> ordersElsewhere(Connection shop, ShopTables tables)
      throws SQLException {
    if (!missing(shop, tables.prefix() + "options", List.of("option_name")).isEmpty()) {
      return List.of("The shop's database has no table %soptions.".formatted(tables.prefix()));
    }
    String sql = tables.in("select option_value from ${prefix}options where option_name = ?");
    try (PreparedStatement statement = shop.prepareStatement(sql)) {
      statement.setString(1, HPOS);
      try (ResultSet lines = statement.executeQuery()) {
        String value = lines.next() ? lines.getString(1) : "not set";
        return "yes".equals(value)
            ? List.of()
            : List.of(
                "The shop does not keep its orders in their own tables: option %s is %s, needed is"
                        .formatted(HPOS, value)
                    + " yes.");
      }
    }
  }

  private static String index(Connection shop, String table, String column) throws SQLException {
    String sql =
        """
        select index_name from information_schema.statistics
        where table_schema = database() and table_name = ? and column_name = ? and seq_in_index = 1
          and index_name not like '%`%'
        order by index_name limit 1
        """;
    try (PreparedStatement statement = shop.prepareStatement(sql)) {
      statement.setString(1, table);
      statement.setString(2, column);
      try (ResultSet lines = statement.executeQuery()) {
        return lines.next() ? lines.getString(1) : "";
      }
    }
  }
}
