package plumbline.app.desktop;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.app.drafts.DraftFolder;
import plumbline.app.drafts.DraftOwner;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;

/**
 * The central database a person signed in to, their drafts on this machine, and their read cache
 * where they may read the ledger.
 */
record OpenBooks(CentralDatabase database, DraftFolder drafts, Optional<LedgerCache> cache)
    implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenBooks.class);

  /** Opens the cache beside the database; called away from the screen. */
  static OpenBooks beside(CentralDatabase database, LocalFolders folders) throws SQLException {
    boolean readsLedger = database.person().isIn(Group.BOOKKEEPER, Group.MANAGER, Group.OFFICE);
    return new OpenBooks(
        database,
        DraftOwner.folder(folders.drafts(), database),
        readsLedger
            ? Optional.of(LedgerCache.open(folders.cache(), database, AgeReckoning.ofSystem()))
            : Optional.empty());
  }

  @Override
  public void close() {
    try {
      drafts.close();
    } catch (IOException failure) {
      LOG.info("The drafts were not let go of in order", failure);
    }
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
