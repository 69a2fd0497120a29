package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The meta rows of single posts or users, read under a lock and written. */
record MetaRows(Connection shop, String table, String owner, String id) {

  static MetaRows ofPosts(Connection shop, ShopTables tables) {
    return new MetaRows(shop, tables.prefix() + "postmeta", "post_id", "meta_id");
  }

  static MetaRows ofUsers(Connection shop, ShopTables tables) {
    return new MetaRows(shop, tables.prefix() + "usermeta", "user_id", "umeta_id");
  }

  /** The value the shop itself would read: the oldest row's. Null without a row. */
  @Nullable String read(long ownerId, String key) throws SQLException {
    String sql =
        "select meta_value from %s where %s = ? and meta_key = ? order by %s limit 1 for update"
            .formatted(table, owner, id);
    return Sql.first(shop, sql, line -> line.getString(1), ownerId, key).orElse(null);
  }

  void write(long ownerId, String key, String value) throws SQLException {
    String sql =
        "update %s set meta_value = ? where %s = ? and meta_key = ?".formatted(table, owner);
    if (Sql.update(shop, sql, value, ownerId, key) == 0) {
      add(ownerId, key, value);
    }
  }

  /** Adds a row, also beside others of the same key. */
  void add(long ownerId, String key, String value) throws SQLException {
    String sql =
        "insert into %s (%s, meta_key, meta_value) values (?, ?, ?)".formatted(table, owner);
    Sql.update(shop, sql, ownerId, key, value);
  }

  void remove(long ownerId, String key) throws SQLException {
    String sql = "delete from %s where %s = ? and meta_key = ?".formatted(table, owner);
    Sql.update(shop, sql, ownerId, key);
  }
}
