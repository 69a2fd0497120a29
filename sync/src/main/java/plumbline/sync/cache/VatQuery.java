package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Asks what was posted under each VAT code with a tax point between two days, both included, and
 * how that compares with the VAT accounts.
 */
public record VatQuery(LocalDate from, LocalDate to) implements CacheQuery<VatQuery.Answer> {
  private static final int FETCH_SIZE = 5_000;

  /** Payable as credit minus debit, deductible as debit minus credit. */
  public record Code(
      String code,
      String name,
      String bucket,
      String returnRow,
      BigDecimal payableBase,
      BigDecimal payableTax,
      BigDecimal deductibleBase,
      BigDecimal deductibleTax) {}

  /**
   * What the codes say and what the ledger says.
   *
   * @param ledger what the VAT accounts came to owe, credit minus debit
   * @param withoutCode how much of it stands on lines that name no VAT code
   * @param untold codes with tax that neither their accounts nor their return row place
   */
  public record Answer(
      List<Code> codes, BigDecimal ledger, BigDecimal withoutCode, List<String> untold) {
    public Answer {
      codes = List.copyOf(codes);
      untold = List.copyOf(untold);
    }

    /** Payable less deductible tax, as the codes say it. */
    public BigDecimal owed() {
      return codes.stream()
          .map(code -> code.payableTax().subtract(code.deductibleTax()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  @Override
  public Answer run(Connection cache) throws SQLException {
    VatSides sides = new VatSides(CachedAccounts.read(cache), CachedVatCodes.read(cache));
    try (PreparedStatement statement =
        cache.prepareStatement(
            """
            select entry_id, account, vat_code, credit - debit
            from ledger_line where tax_point between ? and ?
            order by tax_point, posting_date, number, line_no
            """)) {
      statement.setFetchSize(FETCH_SIZE);
      statement.setObject(1, from);
      statement.setObject(2, to);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          sides.line(
              rows.getObject(1, UUID.class),
              rows.getString(2),
              rows.getString(3),
              rows.getBigDecimal(4));
        }
      }
    }
    return sides.answer();
  }
}
