package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import plumbline.domain.central.Rows;

/**
 * Which database the figures come from. A copy restored from a backup has the same installation id
 * but another cluster, database or timeline, and may lack what the cache has seen.
 */
record CentralIdentity(UUID installation, String cluster) {
  static CentralIdentity read(Connection connection) throws SQLException {
    return Rows.first(
            connection,
            """
            select i.id,
                   concat_ws('/', s.system_identifier, c.timeline_id, d.oid) as cluster
            from sync_api.installation i, pg_control_system() s, pg_control_checkpoint() c,
                 pg_database d
            where d.datname = current_database()
            """,
            row -> new CentralIdentity(row.getObject("id", UUID.class), row.getString("cluster")))
        .orElseThrow();
  }
}
