package plumbline.domain.finance.bank;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The bank statements in the central database. */
public final class CentralBankStatements implements BankStatements {
  private static final String LINES =
      """
      select id, iban, bank_name, bank_account, booked_on, value_date, amount, counterparty_name,
             counterparty_account, reference, payment_id, set_aside
      from finance_api.bank_line
      """;

  private final CentralDatabase database;

  public CentralBankStatements(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<BankAccount> accounts() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                "select iban, name, account from finance.bank_account order by name",
                row ->
                    new BankAccount(
                        Rows.text(row, "iban"),
                        Rows.text(row, "name"),
                        Rows.text(row, "account"))));
  }

  @Override
  public Importing take(BankStatement statement, String fileName, byte[] file) throws SQLException {
    List<Refusal> refusals = check(statement);
    if (!refusals.isEmpty()) {
      return new Importing.Refused(refusals);
    }
    try {
      int added =
          database.transact(
              connection -> StatementWriting.write(connection, statement, fileName, file));
      return new Importing.Imported(added, statement.lines().size() - added);
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new Importing.Refused(List.of(Refusal.ofWhole(refusal.message())));
    }
  }

  private List<Refusal> check(BankStatement statement) throws SQLException {
    if (statement.lines().isEmpty()) {
      return List.of(Refusal.ofWhole("The statement has no lines."));
    }
    List<String> ours = accounts().stream().map(BankAccount::iban).toList();
    if (!ours.contains(statement.iban())) {
      return List.of(
          new Refusal(
              "iban",
              statement.iban(),
              "%s is not one of the firm's bank accounts. Known are: %s."
                  .formatted(statement.iban(), String.join(", ", ours))));
    }
    BigDecimal opening = statement.opening();
    BigDecimal closing = statement.closing();
    if (opening != null && closing != null) {
      BigDecimal reckoned = opening.add(statement.total());
      if (reckoned.compareTo(closing) != 0) {
        return List.of(
            new Refusal(
                "closing",
                closing.toPlainString(),
                "The opening balance and the lines give %s, the statement says %s. A line is missing or wrong."
                    .formatted(reckoned.toPlainString(), closing.toPlainString())));
      }
    }
    return List.of();
  }

  @Override
  public List<BankLine> toBook(int limit) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                LINES
                    + " where payment_id is null and set_aside is null"
                    + " order by booked_on, line_no limit ?",
                CentralBankStatements::line,
                limit));
  }

  @Override
  public List<BankLine> newest(int limit) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                LINES + " order by booked_on desc, line_no desc limit ?",
                CentralBankStatements::line,
                limit));
  }

  @Override
  public boolean setAside(UUID line, String reason) throws SQLException {
    return database.transact(
        connection ->
            Rows.update(
                    connection,
                    """
                    insert into finance.bank_line_set_aside (bank_line_id, reason)
                    select id, ? from finance_api.bank_line
                    where id = ? and payment_id is null and set_aside is null
                    """,
                    reason,
                    line)
                == 1);
  }

  private static BankLine line(ResultSet row) throws SQLException {
    return new BankLine(
        row.getObject("id", UUID.class),
        new BankAccount(
            Rows.text(row, "iban"), Rows.text(row, "bank_name"), Rows.text(row, "bank_account")),
        row.getObject("booked_on", LocalDate.class),
        row.getObject("value_date", LocalDate.class),
        row.getBigDecimal("amount"),
        Rows.text(row, "counterparty_name"),
        Rows.text(row, "counterparty_account"),
        Rows.text(row, "reference"),
        row.getObject("payment_id", UUID.class),
        row.getString("set_aside"));
  }
}
