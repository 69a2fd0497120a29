package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The moment of a write in the forms the shop keeps: its local time, GMT, and Unix seconds. */
record ShopTime(String local, String gmt, long seconds) {

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  static ShopTime of(Instant now, Connection shop, ShopTables tables) throws SQLException {
    return new ShopTime(
        FORM.format(now.atZone(zone(shop, tables))),
        FORM.format(now.atOffset(ZoneOffset.UTC)),
        now.getEpochSecond());
  }

  private static ZoneId zone(Connection shop, ShopTables tables) throws SQLException {
    try {
      Optional<String> name = option(shop, tables, "timezone_string").filter(s -> !s.isBlank());
      if (name.isPresent()) {
        return ZoneId.of(name.get());
      }
      double hours = Double.parseDouble(option(shop, tables, "gmt_offset").orElse("0"));
      return ZoneOffset.ofTotalSeconds((int) Math.round(hours * 3600));
    } catch (DateTimeException | NumberFormatException e) {
      return ZoneOffset.UTC; // what the shop itself falls back to
    }
  }

  private static Optional<String> option(Connection shop, ShopTables tables, String name)
      throws SQLException {
    return Sql.first(
        shop,
        tables.in("select option_value from ${prefix}options where option_name = ?"),
        line -> line.getString(1),
        name);
  }
}
