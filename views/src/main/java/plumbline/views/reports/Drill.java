package plumbline.views.reports;

import java.util.UUID;

/** What is behind a line of a report. */
public sealed interface Drill {
  /** Another report. */
  record Into(ReportLink link) implements Drill {}

  /** A posted entry. */
  record Entry(UUID entry) implements Drill {}
}
