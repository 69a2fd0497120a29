package plumbline.sync.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a thread of its own, a few chunks ahead, so that both databases work at once.
 * Holds at most {@value #CHUNKS} + 2 chunks of {@value #ROWS} rows.
 */
final class ReadAhead implements RowStream {

  private static final int CHUNKS = 4;
  private static final int ROWS = 256;

  /** What the reading thread hands over; the last one says how the stream ended. */
  private sealed interface Chunk {
    record Rows(List<Row> rows) implements Chunk {}

    record End() implements Chunk {}

    record Failure(SourceException cause) implements Chunk {}

    record Defect(Throwable cause) implements Chunk {}
  }

  private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(CHUNKS);
  private final RowStream rows;
  private final Thread reader;
  private Iterator<Row> current = List.<Row>of().iterator();
  private boolean ended;

  ReadAhead(RowStream rows, Side side) {
    this.rows = rows;
    this.reader = Thread.ofVirtual().name("compare-" + side).start(this::readAll);
  }

  private void readAll() {
    try {
      chunks.put(readChunks());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed before the end
    }
  }

  /** Hands over every row that was read, also those before a failure, and says how it ended. */
  private Chunk readChunks() throws InterruptedException {
    List<Row> chunk = new ArrayList<>(ROWS);
    Chunk end;
    try {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        chunk.add(row);
        if (chunk.size() == ROWS) {
          chunks.put(new Chunk.Rows(chunk));
          chunk = new ArrayList<>(ROWS);
        }
      }
      end = new Chunk.End();
    } catch (SourceException e) {
      end = new Chunk.Failure(e);
    } catch (RuntimeException | Error e) {
      end = new Chunk.Defect(e); // thrown again where the rows are taken
    }
    chunks.put(new Chunk.Rows(chunk));
    return end;
  }

  @Override
  public @Nullable Row next() throws SourceException {
    while (!current.hasNext()) {
      if (ended) {
        return null;
      }
      switch (take()) {
        case Chunk.Rows(List<Row> more) -> current = more.iterator();
        case Chunk.End() -> ended = true;
        case Chunk.Failure(SourceException cause) -> throw cause;
        case Chunk.Defect(Throwable cause) -> throw new IllegalStateException(cause);
      }
    }
    return current.next();
  }

  private Chunk take() throws SourceException {
    try {
      return chunks.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException("The comparison was cancelled.", e);
    }
  }

  @Override
  public void close() {
    reader.interrupt();
    rows.close();
  }
}
