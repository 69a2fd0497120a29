package plumbline.domain.finance.receivable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.Seller;

/** A customer's statement as it is printed, the oldest first. */
public record PrintedStatement(Seller seller, Buyer buyer, LocalDate day, List<StatementRow> rows) {
  public PrintedStatement {
    rows = List.copyOf(rows);
  }

  public BigDecimal balance() {
    return rows.isEmpty() ? BigDecimal.ZERO : rows.getLast().balance();
  }
}
