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
  private CachedVatCodes() {}

  /** The side is that of the return row: payable, deductible, or nothing. */
  record Code(
      String code,
      String name,
      BigDecimal rate,
      String bucket,
      @Nullable String returnRow,
      @Nullable String side,
      @Nullable String inputAccount,
      @Nullable String outputAccount) {}

  static List<Code> readCentral(Connection central) throws SQLException {
    return Rows.list(
        central,
        """
        select c.code, c.name, c.rate, c.bucket, c.return_row, r.side, c.input_account,
               c.output_account
        from finance_api.vat_code c
        left join finance_api.return_row r on r.number = c.return_row
        order by c.code collate "C"
        """,
        CachedVatCodes::code);
  }

  static List<Code> read(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        """
        select code, name, rate, bucket, return_row, side, input_account, output_account
        from vat_code order by code
        """,
        CachedVatCodes::code);
  }

  private static Code code(ResultSet row) throws SQLException {
    return new Code(
        row.getString("code"),
        row.getString("name"),
        row.getBigDecimal("rate").setScale(4),
        row.getString("bucket"),
        row.getString("return_row"),
        row.getString("side"),
        row.getString("input_account"),
        row.getString("output_account"));
  }

  static boolean write(Connection cache, List<Code> codes) throws SQLException {
    if (read(cache).equals(codes)) {
      return false;
    }
    Rows.update(cache, "delete from vat_code");
    for (Code code : codes) {
      Rows.update(
          cache,
          """
          insert into vat_code
            (code, name, rate, bucket, return_row, side, input_account, output_account)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          code.code(),
          code.name(),
          code.rate(),
          code.bucket(),
          code.returnRow(),
          code.side(),
          code.inputAccount(),
          code.outputAccount());
    }
    return true;
  }
}
