package plumbline.app.importing;

import java.util.Comparator;
import java.util.List;

/**
 * What came of importing a file: a sentence of results, and every row that was not taken or stands
 * in the way, by line.
 */
public record ImportReport(String summary, List<RowProblem> problems) {
  public ImportReport {
    problems = problems.stream().sorted(Comparator.comparingLong(RowProblem::line)).toList();
  }

  public boolean tookEverything() {
    return problems.isEmpty();
  }
}
