package plumbline.views.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.Account;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.TrialBalance;

/**
 * The ledger's figures as a copy near at hand has them. Reading may be interrupted at any time
 * without harm to the copy.
 */
public interface LedgerFigures {
  /** Turnover of all accounts to a day, null meaning all days; empty while the copy is empty. */
  Optional<TrialBalance> trialBalance(@Nullable LocalDate to) throws Exception;

  /** A page of an account's lines with the balance after each. */
  List<AccountLine> lines(AccountLinesQuery query) throws Exception;

  List<Account> accounts() throws Exception;

  /**
   * When, by this machine's clock, the copy was last known to be equal to the central ledger; empty
   * until it was refreshed once since the program started. Answers at once. Figures read after
   * asking are at least as new.
   */
  Optional<Instant> asOf();

  /** Reads the server now; the listeners hear of it whatever the end. */
  void refresh() throws Exception;

  /** News of every round, on any thread, until the subscription ends. */
  Subscription listen(Consumer<FiguresNews> listener);
}
