package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.Rows;

/**
 * What the cache's figures show: which database, everything it had committed at a moment, and from
 * which transaction on to read next time. A cache that was never completely loaded has none.
 */
record CacheSource(CentralIdentity identity, long position, Instant asOf, Instant beganAt) {
  static Optional<CacheSource> read(Connection cache) throws SQLException {
    return Rows.first(
        cache,
        "select installation, cluster, position, as_of, began_at from source",
        row ->
            new CacheSource(
                new CentralIdentity(
                    row.getObject("installation", UUID.class), row.getString("cluster")),
                row.getLong("position"),
                Rows.instant(row, "as_of"),
                Rows.instant(row, "began_at")));
  }

  /** Whether lines may be added to what the cache has; otherwise all of it is in doubt. */
  boolean continuesIn(CentralSnapshot snapshot) {
    return identity.equals(snapshot.identity()) && position <= snapshot.oldestOpen();
  }

  static CacheSource of(CentralSnapshot snapshot, Instant beganAt) {
    return new CacheSource(snapshot.identity(), snapshot.oldestOpen(), snapshot.asOf(), beganAt);
  }

  void write(Connection cache) throws SQLException {
    Rows.update(cache, "delete from source");
    try (PreparedStatement statement =
        cache.prepareStatement(
            """
            insert into source (installation, cluster, position, as_of, began_at)
            values (?, ?, ?, ?, ?)
            """)) {
      Rows.bind(statement, identity.installation(), identity.cluster(), position, asOf, beganAt);
      statement.executeUpdate();
    }
  }
}
