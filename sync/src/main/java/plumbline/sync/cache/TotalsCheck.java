package plumbline.sync.cache;

import java.time.Duration;
import java.util.List;

/**
 * What came of holding the running totals against the lines: how many lines were summed up, how
 * many totals differ, and the first of those in words.
 */
public record TotalsCheck(long lines, long differences, List<String> examples, Duration took) {
  public TotalsCheck {
    examples = List.copyOf(examples);
  }
}
