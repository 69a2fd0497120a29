package plumbline.domain.logistics;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** So much of a product, as it was scanned. */
public record GoodsLine(long productId, BigDecimal quantity) {
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
}
