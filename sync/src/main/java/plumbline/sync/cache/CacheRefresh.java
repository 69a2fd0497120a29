package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;

/**
 * One refresh: a snapshot of the central ledger, read from where the last one left off and applied
 * in one transaction with the new position.
 */
final class CacheRefresh {
  /** A server that stops in the middle of an answer is given up after this time. */
  private static final int NETWORK_TIMEOUT_MILLIS = 15_000;

  private final CentralDatabase central;
  private final CacheStore store;
  private final Owner owner;

  /** Whose figures are refreshed. */
  interface Owner {
    /** Forgets the old figures, because they are in doubt. */
    void forget() throws SQLException;

    /** The new figures are committed. */
    void done(CacheSource source, AgeReckoning.Moment began);
  }

  CacheRefresh(CentralDatabase central, CacheStore store, Owner owner) {
    this.central = central;
    this.store = store;
    this.owner = owner;
  }

  Refreshed run(AgeReckoning.Moment began) throws SQLException {
    long start = System.nanoTime();
    return central.read(
        connection -> {
          connection.setNetworkTimeout(Runnable::run, NETWORK_TIMEOUT_MILLIS);
          CentralSnapshot snapshot = CentralSnapshot.take(connection);
          Optional<CacheSource> before =
              CacheSource.read(store.writing()).filter(found -> found.continuesIn(snapshot));
          if (before.isEmpty()) {
            owner.forget();
          }
          CacheSource now = CacheSource.of(snapshot, began.wall());
          Applied applied = apply(connection, snapshot, before, now);
          owner.done(now, began);
          Duration took = Duration.ofNanos(System.nanoTime() - start);
          return new Refreshed(
              snapshot.asOf(), applied.lines(), before.isEmpty(), applied.changed(), took);
        });
  }

  private record Applied(long lines, boolean changed) {}

  private Applied apply(
      Connection connection,
      CentralSnapshot snapshot,
      Optional<CacheSource> before,
      CacheSource now)
      throws SQLException {
    Connection cache = store.writing();
    try (CacheWriter writer = new CacheWriter(cache, before.isEmpty(), snapshot.oldestOpen())) {
      boolean renamed = CachedAccounts.write(cache, CachedAccounts.readCentral(connection));
      renamed |= CachedVatCodes.write(cache, CachedVatCodes.readCentral(connection));
      long position = before.map(CacheSource::position).orElse(0L);
      long documents = CachedInvoices.copy(connection, position, cache);
      if (before.isEmpty()) {
        CentralSnapshot.all(connection, writer::take);
      } else {
        snapshot.from(position, connection, writer::take);
      }
      long lines = writer.finish();
      now.write(cache);
      cache.commit();
      return new Applied(lines, lines > 0 || documents > 0 || renamed || before.isEmpty());
    } catch (SQLException | RuntimeException failure) {
      rollback(cache, failure);
      throw failure;
    }
  }

  private static void rollback(Connection cache, Exception failure) {
    try {
      cache.rollback();
    } catch (SQLException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }
}
