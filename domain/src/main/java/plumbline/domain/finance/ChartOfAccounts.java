package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart of accounts as its keepers change it. A bookkeeper makes, renames and moves ordinary
 * accounts; groups, control accounts and closing are a chief bookkeeper's. What was changed by
 * somebody else since it was seen is never overwritten.
 */
public interface ChartOfAccounts {
  /** All accounts by number; the tree is told by their parents. */
  List<Account> accounts() throws SQLException;

  /** Makes an account; making the very same again is no error. */
  Saving<Account> create(Account wanted) throws SQLException;

  /** Makes what was seen into what is wanted; number and type never change. */
  Saving<Account> change(Account seen, Account wanted) throws SQLException;

  default Saving<Account> rename(Account seen, String name) throws SQLException {
    return change(seen, seen.named(name));
  }

  default Saving<Account> move(Account seen, @Nullable String parent) throws SQLException {
    return change(seen, seen.under(parent));
  }

  /** Only without a balance, and a parent only after what is under it. */
  default Saving<Account> close(Account seen) throws SQLException {
    return change(seen, seen.closed(true));
  }

  default Saving<Account> reopen(Account seen) throws SQLException {
    return change(seen, seen.closed(false));
  }
}
