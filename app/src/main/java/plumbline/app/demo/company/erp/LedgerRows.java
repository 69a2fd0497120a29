package plumbline.app.demo.company.erp;

import java.sql.SQLException;
import java.util.List;
import plumbline.app.demo.company.books.Invoice;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.EntryDraft;

/** The ledger as the bookkeeper posted it, and the invoices she issued. */
final class LedgerRows {
  private LedgerRows() {}

  /** In order, so that numbers follow dates; an invoice in one transaction with its entry. */
  static void post(String url, List<EntryDraft> entries, List<Invoice> invoices)
      throws SQLException {
    try (CentralDatabase database = CentralDatabase.open(url, DemoPeople.ANNA.login())) {
      switch (new BulkPosting(database, new InvoiceRows(invoices)).postGood(entries)) {
        case BulkResult.Done done when done.newlyPosted() == entries.size() -> {}
        case BulkResult.Done done ->
            throw new SQLException(
                "Of %d entries %d were posted; first refused: %s"
                    .formatted(
                        entries.size(),
                        done.newlyPosted(),
                        done.refused().stream().findFirst().map(Object::toString).orElse("none")));
        case BulkResult.Stopped stopped -> throw new SQLException(stopped.why().toString());
      }
    }
  }
}
