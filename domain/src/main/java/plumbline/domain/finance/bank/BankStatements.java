package plumbline.domain.finance.bank;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finance's published service for bank statements: import them, list what is to be booked. */
public interface BankStatements {
  /** The firm's own bank accounts. */
  List<BankAccount> accounts() throws SQLException;

  /**
   * Takes a statement in, all or nothing. A line known from an earlier statement is not added
   * again, and the same file a second time adds nothing.
   *
   * @param fileName as shown to people
   * @param file its bytes; a line of the same file is known again by its place, however it is read
   */
  Importing take(BankStatement statement, String fileName, byte[] file) throws SQLException;

  /** Lines that are neither booked nor set aside, the oldest first, at most that many. */
  List<BankLine> toBook(int limit) throws SQLException;

  /** All lines, the newest first, at most that many. */
  List<BankLine> newest(int limit) throws SQLException;

  /** Says that a line is no payment to book here; false when it was booked or set aside already. */
  boolean setAside(UUID line, String reason) throws SQLException;
}
