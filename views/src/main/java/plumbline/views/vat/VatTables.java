package plumbline.views.vat;

import java.sql.SQLException;
import java.util.List;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.ReturnRow;
import plumbline.domain.finance.TaxBucket;
import plumbline.domain.finance.VatCode;
import plumbline.domain.finance.VatCodes;

/** The VAT codes and all they may refer to, as they were read together. */
record VatTables(
    List<VatCode> codes,
    List<TaxBucket> buckets,
    List<ReturnRow> returnRows,
    List<Account> accounts) {
  static final VatTables EMPTY = new VatTables(List.of(), List.of(), List.of(), List.of());

  static VatTables read(VatCodes codes, ChartOfAccounts chart) throws SQLException {
    return new VatTables(codes.codes(), codes.buckets(), codes.returnRows(), chart.accounts());
  }
}
