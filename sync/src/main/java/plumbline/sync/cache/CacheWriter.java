package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes ledger lines and keeps the running totals beside them, in one transaction of the caller. A
 * line that is there already is passed over. Into an empty cache it commits as it goes, because
 * nobody sees figures before the load is whole.
 */
final class CacheWriter implements AutoCloseable {
  private static final int BATCH = 2_000;
  private static final int COMMIT = 50 * BATCH;

  private final PreparedStatement insert;
  private final PreparedStatement isKnown;
  private final Connection cache;
  private final boolean anew;
  private final long oldestOpen;
  private final Map<UUID, Boolean> known = new HashMap<>();
  private final Map<UUID, Long> meetAgain = new HashMap<>();
  private final RunningTotals totals;
  private long taken;

  /**
   * @param anew whether the cache is empty, so that nothing can be there already
   * @param oldestOpen entries of this transaction or a later one will be read again
   */
  CacheWriter(Connection cache, boolean anew, long oldestOpen) throws SQLException {
    this.cache = cache;
    this.anew = anew;
    this.oldestOpen = oldestOpen;
    this.totals = new RunningTotals(cache);
    this.insert = cache.prepareStatement(LedgerLine.INSERT);
    this.isKnown = cache.prepareStatement("select 1 from met_again where entry_id = ?");
  }

  void take(LedgerLine line) throws SQLException {
    if (!anew && isKnown(line.entry())) {
      return;
    }
    if (line.txid() >= oldestOpen) {
      meetAgain.put(line.entry(), line.txid());
    }
    line.bind(insert);
    insert.addBatch();
    totals.add(line);
    if (++taken % BATCH == 0) {
      insert.executeBatch();
    }
    if (anew && taken % COMMIT == 0) {
      cache.commit();
    }
  }

  private boolean isKnown(UUID entry) throws SQLException {
    Boolean found = known.get(entry);
    if (found == null) {
      isKnown.setObject(1, entry);
      try (ResultSet rows = isKnown.executeQuery()) {
        found = rows.next();
      }
      known.put(entry, found);
    }
    return found;
  }

  /** Writes what is still waiting and the totals; returns how many lines were new. */
  long finish() throws SQLException {
    if (taken % BATCH != 0) {
      insert.executeBatch();
    }
    totals.write();
    rememberWhatComesAgain();
    if (anew) {
      cache.commit();
      CacheSchema.createIndexes(cache);
    }
    return taken;
  }

  private void rememberWhatComesAgain() throws SQLException {
    try (PreparedStatement forget = cache.prepareStatement("delete from met_again where txid < ?");
        PreparedStatement remember =
            cache.prepareStatement("insert into met_again (entry_id, txid) values (?, ?)")) {
      forget.setLong(1, oldestOpen);
      forget.executeUpdate();
      for (var entry : meetAgain.entrySet()) {
        remember.setObject(1, entry.getKey());
        remember.setLong(2, entry.getValue());
        remember.addBatch();
      }
      if (!meetAgain.isEmpty()) {
        remember.executeBatch();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    isKnown.close();
  }
}
