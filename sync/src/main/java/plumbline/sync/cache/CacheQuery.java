package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;

/** A question to the cache, answered from one state of it. */
public interface CacheQuery<T> {
  T run(Connection cache) throws SQLException;
}
