package plumbline.app.desktop;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;

/**
 * The central database a person signed in to, and their read cache where they may read the ledger.
 */
record OpenBooks(CentralDatabase database, Optional<LedgerCache> cache) implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenBooks.class);

  /** Opens the cache beside the database; called away from the screen. */
  static OpenBooks beside(CentralDatabase database, Path cacheFolder) throws SQLException {
    boolean readsLedger = database.person().isIn(Group.BOOKKEEPER, Group.MANAGER, Group.OFFICE);
    return new OpenBooks(
        database,
        readsLedger
            ? Optional.of(LedgerCache.open(cacheFolder, database, AgeReckoning.ofSystem()))
            : Optional.empty());
  }

  @Override
  public void close() {
    try {
      if (cache.isPresent()) {
        cache.get().close();
      }
    } catch (SQLException failure) {
      // A cache that was not closed in order is built anew the next time.
      LOG.info("The read cache was not closed in order", failure);
    } finally {
      database.close();
    }
  }
}
