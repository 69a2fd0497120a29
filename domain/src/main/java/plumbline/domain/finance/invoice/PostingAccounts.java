package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryLine;

/** The accounts invoices are posted to, as they are set. */
final class PostingAccounts {
  private static final String RECEIVABLE = "receivable";
  private static final String OUTPUT_VAT = "output_vat";

  private record Purpose(String purpose, String vatCode) {}

  private final Map<Purpose, String> accounts = new HashMap<>();

  static PostingAccounts load(Connection connection) throws SQLException {
    PostingAccounts loaded = new PostingAccounts();
    Rows.list(
        connection,
        "select purpose, vat_code, account from finance.posting_account",
        row ->
            loaded.accounts.put(
                new Purpose(row.getString("purpose"), row.getString("vat_code")),
                row.getString("account")));
    return loaded;
  }

  Optional<String> receivable() {
    return find(RECEIVABLE, "");
  }

  /** The account of the code, or the one that is set for any. */
  Optional<String> revenue(InvoiceLine line) {
    return find(line.revenue().purpose(), line.vatCode())
        .or(() -> find(line.revenue().purpose(), ""));
  }

  Optional<String> outputVat(String vatCode) {
    return find(OUTPUT_VAT, vatCode);
  }

  private Optional<String> find(String purpose, String vatCode) {
    return Optional.ofNullable(accounts.get(new Purpose(purpose, vatCode)));
  }

  private record Side(String account, String vatCode) {}

  /** The ledger lines of an invoice; of a credit note, with negative amounts, the opposite ones. */
  List<EntryLine> entryLines(List<InvoiceLine> lines, InvoiceSums sums) {
    Map<Side, BigDecimal> credits = new LinkedHashMap<>();
    for (InvoiceLine line : lines) {
      Side side = new Side(revenue(line).orElseThrow(), line.vatCode());
      credits.merge(side, line.net(), BigDecimal::add);
    }
    for (VatSum sum : sums.perCode()) {
      if (sum.vat().signum() != 0) {
        Side side = new Side(outputVat(sum.vatCode()).orElseThrow(), sum.vatCode());
        credits.merge(side, sum.vat(), BigDecimal::add);
      }
    }
    List<EntryLine> entry = new ArrayList<>();
    add(entry, receivable().orElseThrow(), null, sums.gross().negate());
    credits.forEach((side, amount) -> add(entry, side.account(), side.vatCode(), amount));
    return entry;
  }

  private static void add(
      List<EntryLine> entry,
      String account,
      @org.jspecify.annotations.Nullable String vatCode,
      BigDecimal credit) {
    if (credit.signum() != 0) {
      BigDecimal debit = credit.negate().max(BigDecimal.ZERO);
      entry.add(new EntryLine(account, debit, credit.max(BigDecimal.ZERO), vatCode, ""));
    }
  }
}
