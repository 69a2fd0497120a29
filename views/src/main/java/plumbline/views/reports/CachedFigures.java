package plumbline.views.reports;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.Age;
import plumbline.sync.cache.CacheQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refreshed;
import plumbline.sync.cache.Refresher;
import plumbline.sync.cache.TotalsCheck;
import plumbline.views.text.Texts;

/**
 * The figures of the workstation's read cache. Give it to the cache's {@link Refresher} as the
 * listener: what it hears there it passes on.
 */
public final class CachedFigures implements LedgerFigures, Refresher.Listener {
  private static final Texts TEXTS = Texts.of(CachedFigures.class);
  private static final Logger LOG = LoggerFactory.getLogger(CachedFigures.class);

  private final LedgerCache cache;
  private final Clock clock;
  private final List<Consumer<FiguresNews>> listeners = new CopyOnWriteArrayList<>();
  private volatile Optional<Instant> asOf = Optional.empty();

  public CachedFigures(LedgerCache cache, Clock clock) {
    this.cache = cache;
    this.clock = clock;
  }

  @Override
  public <T> Optional<T> ask(CacheQuery<T> query) throws SQLException {
    return undisturbed(() -> cache.ask(query));
  }

  @Override
  public List<AccountLine> lines(AccountLinesQuery query) throws SQLException {
    return undisturbed(() -> cache.lines(query));
  }

  @Override
  public List<LedgerAccount> accounts() throws SQLException {
    return undisturbed(cache::accounts);
  }

  @Override
  public Optional<TotalsCheck> verifyTotals() throws SQLException {
    return undisturbed(cache::verifyTotals);
  }

  @Override
  public Optional<Instant> asOf() {
    return asOf;
  }

  @Override
  public void refresh() throws SQLException {
    undisturbed(
        () -> {
          try {
            refreshed(cache.refresh());
          } catch (SQLException failure) {
            failed(TEXTS.get("server.failed", String.valueOf(failure.getMessage())));
            throw failure;
          }
          return true;
        });
  }

  @Override
  public Subscription listen(Consumer<FiguresNews> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void refreshed(Refreshed refreshed) {
    asOf = lastEqual();
    boolean changed = refreshed.changed();
    asOf.ifPresent(
        moment ->
            tell(changed ? new FiguresNews.Changed(moment) : new FiguresNews.Confirmed(moment)));
  }

  @Override
  public void failed(String message) {
    asOf = lastEqual();
    tell(new FiguresNews.Unrefreshed(message, asOf));
  }

  /** Asked again each round, because the cache knows when this machine slept or was set back. */
  private Optional<Instant> lastEqual() {
    try {
      return cache.age().filter(Age::confirmed).map(age -> clock.instant().minus(age.old()));
    } catch (SQLException unreadable) {
      LOG.debug("The cache does not know its age", unreadable);
      return Optional.empty();
    }
  }

  private void tell(FiguresNews news) {
    listeners.forEach(listener -> listener.accept(news));
  }

  private interface Question<T> {
    T ask() throws SQLException;
  }

  /**
   * On a thread nobody else knows: whoever waits for the answer may be interrupted, but H2 loses
   * its file when the thread that reads it is.
   */
  private static <T> T undisturbed(Question<T> question) throws SQLException {
    FutureTask<T> answer = new FutureTask<>(question::ask);
    Thread.ofVirtual().name("cache-query").start(answer);
    try {
      return answer.get();
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
      throw new SQLException("Nobody waits for the figures any more", givenUp);
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case SQLException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(failure);
      }
    }
  }
}
