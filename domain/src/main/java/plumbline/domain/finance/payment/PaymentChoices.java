package plumbline.domain.finance.payment;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a payment made by hand is put together from. */
public interface PaymentChoices {
  /** Accounts of banks and cash desks that are open, the firm's bank accounts first. */
  List<AccountChoice> moneyAccounts() throws SQLException;

  /** Open accounts a payment to anybody but a customer can go against, by number or name. */
  List<AccountChoice> otherAccounts(String typed, int most) throws SQLException;

  /** The account of what is owed to suppliers, if it is set. */
  Optional<AccountChoice> payables() throws SQLException;

  /**
   * What is owed on the suppliers' account reference by reference, the oldest first. A payment
   * settles what has its reference; there is no other subledger of suppliers.
   */
  List<SupplierEntry> owed(String typed, int most) throws SQLException;
}
