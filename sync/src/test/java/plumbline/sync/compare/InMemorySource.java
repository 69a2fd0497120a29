package plumbline.sync.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A system held in a list; changes to {@link #rows} are seen by the next read. */
final class InMemorySource implements Source {

  final List<Row> rows;

  InMemorySource(List<Row> rows) {
    this.rows = new ArrayList<>(rows);
    this.rows.sort(Comparator.comparing(Row::key, KeyOrder.BY_CODE_POINT));
  }

  @Override
  public RowStream all() throws SourceException {
    return stream(List.copyOf(rows));
  }

  @Override
  public RowStream only(Collection<String> labels) throws SourceException {
    return stream(rows.stream().filter(row -> labels.contains(row.label())).toList());
  }

  static RowStream stream(List<Row> rows) {
    Iterator<Row> iterator = rows.iterator();
    return new RowStream() {
      @Override
      public @Nullable Row next() {
        return iterator.hasNext() ? iterator.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
