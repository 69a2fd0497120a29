package plumbline.sync.compare;

import org.jspecify.annotations.Nullable;

/** Rows of one system in ascending {@link KeyOrder}, read once from the first to the last. */
public interface RowStream extends AutoCloseable {

  /** The next row, or null after the last. */
  @Nullable Row next() throws SourceException;

  /** Lets go of the connection, also before the last row. */
  @Override
  void close();
}
