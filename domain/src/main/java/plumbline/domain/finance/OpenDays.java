package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import plumbline.domain.central.Refusal;

/** The days an entry may be posted on, as they stood when they were read. */
public final class OpenDays {
  private final ClosedPeriods closed;

  private OpenDays(ClosedPeriods closed) {
    this.closed = closed;
  }

  /** As they are for a chief bookkeeper, who may post to soft closed months, or for others. */
  public static OpenDays read(Connection connection, boolean chief) throws SQLException {
    return new OpenDays(ClosedPeriods.load(connection, chief));
  }

  public boolean isOpen(LocalDate day) {
    return closed.takes(YearMonth.from(day));
  }

  /** The day itself if it is open, otherwise the first open day after it. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate open = day;
    while (!isOpen(open)) {
      open = YearMonth.from(open).plusMonths(1).atDay(1);
    }
    return open;
  }

  /** Why nothing can be posted on a closed day, and the next that is open. */
  public Refusal refusal(String field, LocalDate day) {
    return new Refusal(
        field,
        day.toString(),
        "%s lies in a closed period. The next open day is %s.".formatted(day, onOrAfter(day)));
  }
}
