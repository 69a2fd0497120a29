package plumbline.views.journal.balance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.util.Subscription;

/** What stands on each account, as a copy of the ledger near at hand has it. */
public interface AccountBalances {
  /** Debit minus credit by account number; empty while the copy shows nothing. Takes time. */
  Optional<Map<String, BigDecimal>> read() throws Exception;

  /** When the copy was last known to be equal to the ledger; answers at once. */
  Optional<Instant> asOf();

  /** Whether there is a copy at all on this workstation. */
  boolean isThere();

  /** News of the copy, on any thread: whether its figures changed. */
  Subscription listen(java.util.function.Consumer<Boolean> onNews);

  /** For a workstation without a copy. */
  static AccountBalances none() {
    return new AccountBalances() {
      @Override
      public Optional<Map<String, BigDecimal>> read() {
        return Optional.empty();
      }

      @Override
      public Optional<Instant> asOf() {
        return Optional.empty();
      }

      @Override
      public boolean isThere() {
        return false;
      }

      @Override
      public Subscription listen(java.util.function.Consumer<Boolean> onNews) {
        return () -> {};
      }
    };
  }
}
