package plumbline.domain.finance.bank;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.OpenDocuments;

/** Reads what proposals are made from, as it is now. */
public final class ProposalSource {
  private final CentralDatabase database;

  public ProposalSource(CentralDatabase database) {
    this.database = database;
  }

  public Proposals read() throws SQLException {
    return database.read(
        connection -> {
          List<OpenDocument> open = OpenDocuments.all(connection);
          Map<String, String> customers = new HashMap<>();
          Rows.list(
              connection,
              """
              select distinct on (counterparty_account) counterparty_account, customer_number
              from finance_api.payment
              where counterparty_account <> '' and customer_number is not null
              order by counterparty_account, posted_at desc
              """,
              row ->
                  customers.put(
                      Rows.text(row, "counterparty_account"), Rows.text(row, "customer_number")));
          return new Proposals(open, customers);
        });
  }
}
