package plumbline.domain.finance.period;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** What of a control account's invoices was settled by payments; Finance's payments know it. */
@FunctionalInterface
public interface OpenDocuments {
  /**
   * Payments allocated to customers' invoices up to the end of the day; empty where payments are
   * not kept as documents, and then what is open cannot be told.
   */
  Optional<BigDecimal> received(Connection connection, LocalDate to) throws SQLException;
}
