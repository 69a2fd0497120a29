package plumbline.app.demo.company.shop;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.rows.RowBatch;

/** Writes keys and values, as the shop keeps most of what it knows. */
final class MetaBatch implements AutoCloseable {
  private final RowBatch rows;

  MetaBatch(RowBatch rows) {
    this.rows = rows;
  }

  void add(long owner, String key, @Nullable String value) throws SQLException {
    rows.add(owner, key, value);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
