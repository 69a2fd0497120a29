package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/** The VAT codes in the cache; few, so they are read whole and written when they differ. */
final class CachedVatCodes {
  private static final String COLUMNS = "select code, name, rate, bucket, return_row ";

  private CachedVatCodes() {}

  record Code(
      String code, String name, BigDecimal rate, String bucket, @Nullable String returnRow) {}

  static List<Code> readCentral(Connection central) throws SQLException {
    return Rows.list(
        central,
        COLUMNS + "from finance_api.vat_code order by code collate \"C\"",
        CachedVatCodes::code);
  }

  private static Code code(ResultSet row) throws SQLException {
    return new Code(
        row.getString("code"),
        row.getString("name"),
        row.getBigDecimal("rate").setScale(4),
        row.getString("bucket"),
        row.getString("return_row"));
  }

  static boolean write(Connection cache, List<Code> codes) throws SQLException {
    if (Rows.list(cache, COLUMNS + "from vat_code order by code", CachedVatCodes::code)
        .equals(codes)) {
      return false;
    }
    Rows.update(cache, "delete from vat_code");
    for (Code code : codes) {
      Rows.update(
          cache,
          "insert into vat_code (code, name, rate, bucket, return_row) values (?, ?, ?, ?, ?)",
          code.code(),
          code.name(),
          code.rate(),
          code.bucket(),
          code.returnRow());
    }
    return true;
  }
}
