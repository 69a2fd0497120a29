package plumbline.domain.finance.bank;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Rows;

/**
 * Writes what a statement brings that is not there: a line is known by where it stands in the same
 * file, however it was read then, and by its fingerprint in any other.
 */
final class StatementWriting {
  private StatementWriting() {}

  /** How many lines were new. */
  static int write(Connection connection, BankStatement statement, String fileName, byte[] file)
      throws SQLException {
    oneAtATime(connection, statement.iban());
    byte[] sha256 = sha256(file);
    Set<Integer> known = linesOfFile(connection, statement.iban(), sha256);
    if (statement.lines().stream().allMatch(line -> known.contains(line.line()))) {
      return 0;
    }
    UUID id = ClientIds.next();
    Rows.update(
        connection,
        """
        insert into finance.bank_statement
          (id, iban, reference, first_day, last_day, opening, closing, file_name, sha256)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        statement.iban(),
        statement.reference(),
        statement.firstDay(),
        statement.lastDay(),
        statement.opening(),
        statement.closing(),
        fileName,
        sha256);
    return writeLines(connection, id, statement, known);
  }

  private static void oneAtATime(Connection connection, String iban) throws SQLException {
    Rows.list(
        connection,
        "select pg_advisory_xact_lock(hashtextextended('finance.bank_statement ' || ?, 0))",
        row -> true,
        iban);
  }

  private static Set<Integer> linesOfFile(Connection connection, String iban, byte[] sha256)
      throws SQLException {
    List<Integer> lines =
        Rows.list(
            connection,
            """
            select l.line_no from finance.bank_line l
            join finance.bank_statement s on s.id = l.statement_id
            where s.sha256 = ? and s.iban = ?
            """,
            row -> row.getInt(1),
            sha256,
            iban);
    return new HashSet<>(lines);
  }

  private static int writeLines(
      Connection connection, UUID id, BankStatement statement, Set<Integer> known)
      throws SQLException {
    Fingerprints fingerprints = new Fingerprints();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into finance.bank_line
              (id, statement_id, line_no, iban, fingerprint, booked_on, value_date, amount,
               counterparty_name, counterparty_account, reference)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (iban, fingerprint) do nothing
            """)) {
      for (StatementLine line : statement.lines()) {
        String fingerprint = fingerprints.of(line);
        if (!known.contains(line.line())) {
          Rows.bind(
              insert,
              ClientIds.next(),
              id,
              line.line(),
              statement.iban(),
              fingerprint,
              line.bookedOn(),
              line.valueDate(),
              line.amount(),
              line.counterpartyName(),
              line.counterpartyAccount(),
              line.reference());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
    return linesOf(connection, id);
  }

  /** Counted, as the driver does not say of a batch which of its rows were there. */
  private static int linesOf(Connection connection, UUID statement) throws SQLException {
    return Rows.first(
            connection,
            "select count(*) from finance.bank_line where statement_id = ?",
            row -> row.getInt(1),
            statement)
        .orElseThrow();
  }

  private static byte[] sha256(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
