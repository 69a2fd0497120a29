package plumbline.views.reports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** A report of the bookkeeper's desk: how its lines come from the figures. */
public interface Report {
  /** Its name in a list, and its title while it has no figures. */
  String title();

  /** Where its period begins when none was chosen; empty for a report at a day. */
  Optional<LocalDate> usualFrom(LocalDate today);

  /**
   * The lines of a period, both days included, at most so many; what was left out is a remark.
   * Empty while the copy is not all there.
   */
  Optional<ReportTable> table(Figures figures, Period period, int limit) throws SQLException;

  /** The days a report is about. */
  record Period(LocalDate from, LocalDate to) {}
}
