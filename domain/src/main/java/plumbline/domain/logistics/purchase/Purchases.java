package plumbline.domain.logistics.purchase;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Logistics' published service to read purchase orders; receiving orders and closes them. */
public interface Purchases {
  /** A page after the given row: open ones as they are expected, then the others, latest first. */
  List<Purchase> page(PurchaseFilter filter, Purchase.@Nullable Position after, int limit)
      throws SQLException;

  /** How many there are; exact up to the bound. */
  long count(PurchaseFilter filter, int bound) throws SQLException;

  Optional<PurchaseDetails> find(UUID id) throws SQLException;

  /** Suppliers that were ordered from and have the text in their name, the latest first. */
  List<String> suppliers(String typed, int limit) throws SQLException;

  /** From whom each of the products was ordered last; those never ordered are left out. */
  Map<Long, String> lastSuppliers(Collection<Long> products) throws SQLException;
}
