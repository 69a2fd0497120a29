package plumbline.domain.finance.invoice;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shipped orders that wait for their invoice, and what each invoice would say. */
public interface OrdersToInvoice {
  /** Oldest first. */
  List<OrderToInvoice> waiting() throws SQLException;

  /** The invoice of an order, ready to issue; empty when there is no such order. */
  Optional<InvoiceDraft> draft(String orderNumber, UUID id, LocalDate issued) throws SQLException;
}
