package plumbline.views.reports;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.TotalsCheck;

/**
 * The ledger's figures as a copy near at hand has them. Reading may be interrupted at any time
 * without harm to the copy.
 */
public interface LedgerFigures extends Figures {
  /** A page of an account's lines with the balance after each. */
  List<AccountLine> lines(AccountLinesQuery query) throws SQLException;

  List<LedgerAccount> accounts() throws SQLException;

  /**
   * Holds the copy's running totals against its lines; empty while it is not all there. A copy that
   * does not agree with itself is loaded anew by the next {@link #refresh}.
   */
  Optional<TotalsCheck> verifyTotals() throws SQLException;

  /**
   * When, by this machine's clock, the copy was last known to be equal to the central ledger; empty
   * until it was refreshed once since the program started. Answers at once. Figures read after
   * asking are at least as new.
   */
  Optional<Instant> asOf();

  /** Reads the server now; the listeners hear of it whatever the end. */
  void refresh() throws SQLException;

  /** News of every round, on any thread, until the subscription ends. */
  Subscription listen(Consumer<FiguresNews> listener);
}
