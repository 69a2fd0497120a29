package plumbline.domain.finance.receivable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Finance's published service for what customers owe: statements and reminders. */
public interface CustomerAccounts {
  /** The customer's name as Admin has it now; the number where there is no such customer. */
  String name(String customer) throws SQLException;

  /** Everything booked with a customer, the oldest first, with the balance after each. */
  List<StatementRow> statement(String customer) throws SQLException;

  /** Customers to be reminded on the day, the largest amount first. */
  List<Reminder> reminders(LocalDate on) throws SQLException;

  /** Keeps that letters were made, so that the next ones are a level on. */
  void keepLetters(List<Reminder> reminders, LocalDate on) throws SQLException;
}
