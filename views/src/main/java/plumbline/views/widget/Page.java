package plumbline.views.widget;

import java.util.List;
import java.util.OptionalLong;

/** A stretch of rows, whether more follow, and about how many there are in all if known. */
public record Page<R>(List<R> rows, boolean more, OptionalLong about) {
  public Page {
    rows = List.copyOf(rows);
  }
}
