package plumbline.app.demo.company.erp;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.StatementLine;

/** The bank statement the bookkeeper took in last and has not booked yet. */
final class BankRows {
  private BankRows() {}

  static void insert(Connection connection, BankStatement bank) throws SQLException {
    if (bank.lines().isEmpty()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local session authorization " + DemoPeople.ANNA.login().user());
    }
    UUID id = id(bank.reference());
    Rows.update(
        connection,
        """
        insert into finance.bank_statement
          (id, iban, reference, first_day, last_day, file_name, sha256)
        values (?, ?, ?, ?, ?, ?, sha256(convert_to(?, 'UTF8')))
        """,
        id,
        bank.iban(),
        bank.reference(),
        bank.firstDay(),
        bank.lastDay(),
        "statement-" + bank.lastDay() + ".xml",
        bank.reference());
    insertLines(connection, id, bank);
    connection.commit();
  }

  private static void insertLines(Connection connection, UUID id, BankStatement bank)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.bank_line
              (id, statement_id, line_no, iban, fingerprint, booked_on, value_date, amount,
               counterparty_name, counterparty_account, reference)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (StatementLine line : bank.lines()) {
        rows.add(
            id(line.bankReference()),
            id,
            line.line(),
            bank.iban(),
            "ref:%s:%s:%s:1"
                .formatted(line.bankReference(), line.bookedOn(), line.amount().toPlainString()),
            line.bookedOn(),
            line.valueDate(),
            line.amount(),
            line.counterpartyName(),
            line.counterpartyAccount(),
            line.reference());
      }
    }
  }

  private static UUID id(String reference) {
    return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
  }
}
