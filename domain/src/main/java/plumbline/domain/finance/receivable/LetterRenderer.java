package plumbline.domain.finance.receivable;

/** Makes the documents customers get about what they owe. */
public interface LetterRenderer {
  /** A PDF. */
  byte[] reminder(PrintedReminder reminder);

  /** A PDF. */
  byte[] statement(PrintedStatement statement);
}
