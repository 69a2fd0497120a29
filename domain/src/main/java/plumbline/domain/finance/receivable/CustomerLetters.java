package plumbline.domain.finance.receivable;

import java.sql.SQLException;
import java.time.LocalDate;

/** Finance's published service for the letters customers get about what they owe. */
public interface CustomerLetters {
  /** The reminder's letter with what is overdue now; making it keeps nothing. */
  Letter reminder(Reminder reminder, LocalDate on) throws SQLException;

  /** Everything booked with a customer, to be sent to them. */
  Letter statement(String customer, LocalDate on) throws SQLException;
}
