package plumbline.sync.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.jdbc.JdbcBatchUpdateException;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.domain.central.CentralDatabase;

/**
 * A workstation's own copy of the ledger for reading: accounts, lines and running totals. Between
 * refreshes it shows exactly what was committed at one moment. It never writes the ledger, and is
 * built anew when anything about it is in doubt.
 */
public final class LedgerCache implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerCache.class);
  private static final String SUBFOLDER = "ledger";

  private final CentralDatabase central;
  private final AgeReckoning reckoning;
  private final CacheStore store;

  /** Readers share it; whoever makes the tables anew has it alone. */
  private final ReentrantReadWriteLock tables = new ReentrantReadWriteLock();

  private boolean closed;
  private volatile @Nullable SQLException doubt;
  private volatile @Nullable LastRefresh last;

  private record LastRefresh(CacheSource source, AgeReckoning.Moment began) {}

  private LedgerCache(CentralDatabase central, AgeReckoning reckoning, CacheStore store) {
    this.central = central;
    this.reckoning = reckoning;
    this.store = store;
  }

  /**
   * Opens the signed-in person's cache under the folder, or makes it. It shows nothing, or what an
   * earlier process left, until the first {@link #refresh}.
   */
  public static LedgerCache open(Path folder, CentralDatabase central, AgeReckoning reckoning)
      throws SQLException {
    CentralIdentity identity = central.read(CentralIdentity::read);
    String name = CacheFile.name(identity.installation(), central.url(), central.person().name());
    return new LedgerCache(central, reckoning, CacheStore.open(folder.resolve(SUBFOLDER), name));
  }

  /**
   * Brings the figures to the central ledger's present state. When it fails, they stay as they are
   * and grow older.
   */
  public synchronized Refreshed refresh() throws SQLException {
    SQLException complaint = doubt;
    if (complaint != null) {
      anew(() -> store.replace(complaint));
    }
    Refreshed refreshed = copy();
    if (refreshed.rebuilt()) {
      TotalsCheck check = verifyTotals().orElseThrow();
      if (check.differences() > 0) {
        throw new SQLException("The figures were loaded but do not agree: " + check);
      }
    }
    return refreshed;
  }

  private Refreshed copy() throws SQLException {
    CacheRefresh refresh = new CacheRefresh(central, store, new Figures());
    try {
      return refresh.run(reckoning.now());
    } catch (SQLException failure) {
      if (!isOfTheCache(failure)) {
        throw failure;
      }
      anew(() -> store.replace(failure));
      return refresh.run(reckoning.now());
    }
  }

  /** H2's own failures; all others are the central database's. */
  private static boolean isOfTheCache(SQLException failure) {
    return failure instanceof JdbcException || failure instanceof JdbcBatchUpdateException;
  }

  private final class Figures implements CacheRefresh.Owner {
    @Override
    public void forget() throws SQLException {
      anew(store::clear);
    }

    @Override
    public void done(CacheSource source, AgeReckoning.Moment began) {
      last = new LastRefresh(source, began);
    }
  }

  @FunctionalInterface
  private interface Making {
    void run() throws SQLException, IOException;
  }

  private void anew(Making tablesAnew) throws SQLException {
    tables.writeLock().lock();
    try {
      last = null;
      tablesAnew.run();
      doubt = null;
    } catch (IOException failure) {
      throw new SQLException("The cache cannot be made anew: " + failure, failure);
    } finally {
      tables.writeLock().unlock();
    }
  }

  /** How old the figures are; empty while there are none. */
  public Optional<Age> age() throws SQLException {
    LastRefresh refresh = last;
    if (refresh != null) {
      Duration old = reckoning.since(refresh.began());
      return Optional.of(new Age(refresh.source().asOf(), old, true));
    }
    return read(CacheSource::read)
        .map(found -> new Age(found.asOf(), reckoning.sinceWall(found.beganAt()), false));
  }

  /** The answer to a question; empty while the figures are not all there. */
  public <T> Optional<T> ask(CacheQuery<T> query) throws SQLException {
    return read(
        cache ->
            CacheSource.read(cache).isEmpty() ? Optional.empty() : Optional.of(query.run(cache)));
  }

  /** Totals of every account with movement up to and including the day; null means all days. */
  public Optional<TrialBalance> trialBalance(@Nullable LocalDate to) throws SQLException {
    return ask(new TrialBalanceQuery(null, to));
  }

  /** A page of an account's lines in order of posting, with the balance after each. */
  public List<AccountLine> lines(AccountLinesQuery query) throws SQLException {
    return ask(query).orElse(List.of());
  }

  public List<LedgerAccount> accounts() throws SQLException {
    return read(CachedAccounts::read);
  }

  /**
   * Holds the running totals against the lines they sum up. What does not agree is not to be used:
   * the next refresh loads everything anew.
   */
  public synchronized Optional<TotalsCheck> verifyTotals() throws SQLException {
    Optional<TotalsCheck> check = ask(new TotalsQuery());
    if (check.isPresent() && check.get().differences() > 0) {
      doubt = new SQLException("The running totals differ from the lines: " + check.get());
      LOG.error("The read cache is loaded anew: {}", check.get());
    }
    return check;
  }

  private <T> T read(CentralDatabase.Transaction<T> query) throws SQLException {
    tables.readLock().lock();
    try (Connection connection = store.reading()) {
      T result = query.run(connection);
      connection.commit();
      return result;
    } catch (SQLException failure) {
      doubt = failure;
      throw failure;
    } finally {
      tables.readLock().unlock();
    }
  }

  /** Why the cache is not in its usual file, for the person; empty when it is. */
  public String remark() {
    return store.remark();
  }

  /** Where the figures are kept; empty when in memory. */
  public Optional<Path> file() {
    return Optional.ofNullable(store.path());
  }

  @Override
  public synchronized void close() throws SQLException {
    if (closed) {
      return;
    }
    closed = true;
    tables.writeLock().lock();
    try {
      store.close();
    } finally {
      tables.writeLock().unlock();
    }
  }
}
