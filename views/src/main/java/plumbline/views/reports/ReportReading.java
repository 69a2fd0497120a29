package plumbline.views.reports;

import plumbline.views.task.Failure;

/** Where the reading of a report stands. */
sealed interface ReportReading {
  record Underway() implements ReportReading {}

  /** The copy was never filled. */
  record NothingYet() implements ReportReading {}

  record Shown(ReportTable table) implements ReportReading {}

  record Failed(Failure failure) implements ReportReading {}
}
