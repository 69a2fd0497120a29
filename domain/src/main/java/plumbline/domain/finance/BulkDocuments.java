package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Writes the documents that entries of a bulk posting belong to, as invoices, in the transaction
 * that posts them.
 */
@FunctionalInterface
public interface BulkDocuments {
  /** Entries that are posted by themselves. */
  BulkDocuments NONE = (connection, entries) -> {};

  /** Called with the ids of the entries, in the order in which they will be numbered. */
  void write(Connection connection, List<UUID> entries) throws SQLException;
}
