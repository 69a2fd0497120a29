package plumbline.app.demo.company.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/** One insert for many rows, sent some hundreds at a time; what is left is sent by closing. */
public final class RowBatch implements AutoCloseable {
  private static final int SIZE = 500;

  private final PreparedStatement statement;
  private int waiting;

  public RowBatch(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  /** Values in the order of the statement; instants become timestamps with time zone. */
  public void add(@Nullable Object... values) throws SQLException {
    Rows.bind(statement, values);
    statement.addBatch();
    if (++waiting == SIZE) {
      flush();
    }
  }

  public void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    try (statement) {
      flush();
    }
  }
}
