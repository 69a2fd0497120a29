package plumbline.domain.logistics;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So much of a product, as it was scanned.
 *
 * @param lot where the product keeps lots and somebody named it
 */
public record GoodsLine(long productId, BigDecimal quantity, @Nullable LotName lot) {
  public GoodsLine(long productId, BigDecimal quantity) {
    this(productId, quantity, null);
  }

  /** The products of the lines, for a function of the database. */
  public static Array products(Connection connection, List<GoodsLine> lines) throws SQLException {
    return connection.createArrayOf(
        "bigint", lines.stream().map(GoodsLine::productId).toArray(Long[]::new));
  }

  /** Their quantities, in the same order. */
  public static Array quantities(Connection connection, List<GoodsLine> lines) throws SQLException {
    return connection.createArrayOf(
        "numeric", lines.stream().map(GoodsLine::quantity).toArray(BigDecimal[]::new));
  }

  /** The codes of their lots, in the same order; null where there is none. */
  public static Array lots(Connection connection, List<GoodsLine> lines) throws SQLException {
    @Nullable String[] codes = new String[lines.size()];
    for (int i = 0; i < codes.length; i++) {
      LotName lot = lines.get(i).lot();
      codes[i] = lot == null ? null : lot.code();
    }
    return connection.createArrayOf("text", codes);
  }

  /** The expiries of their lots, in the same order; null where there is none. */
  public static Array expiries(Connection connection, List<GoodsLine> lines) throws SQLException {
    @Nullable Date[] days = new Date[lines.size()];
    for (int i = 0; i < days.length; i++) {
      LotName lot = lines.get(i).lot();
      days[i] = lot == null || lot.expiresOn() == null ? null : Date.valueOf(lot.expiresOn());
    }
    return connection.createArrayOf("date", days);
  }
}
