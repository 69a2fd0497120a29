package plumbline.test.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/**
 * A database with a small chart of accounts and a bookkeeper and a chief bookkeeper who may post to
 * it.
 */
public record Books(TestDatabase database, Login bookkeeper, Login chief) {
  public static final List<String> ACCOUNTS = List.of("311", "381", "384", "454", "466", "5220");

  public static Books of(Class<?> test) throws SQLException {
    return in(TestServers.database(test, Template.central()));
  }

  /** Fills a database that has the central schema and nothing in it. */
  public static Books in(TestDatabase database) throws SQLException {
    List<String> statements = new ArrayList<>();
    for (String account : ACCOUNTS) {
      statements.add(
          "insert into finance.account (number, name, type) values ('%s', 'Számla %s', 'asset')"
              .formatted(account, account));
    }
    statements.add(
        "insert into finance.vat_code (code, name, rate, bucket) values ('27', 'x', 0.27,"
            + " 'vatPercentage')");
    database.execute(statements.toArray(String[]::new));
    String user = "books_" + database.url().replaceAll(".*/([a-z0-9_]+).*", "$1");
    return new Books(
        database,
        database.admit(user, Group.BOOKKEEPER),
        database.admit("chief_" + user, Group.CHIEF_BOOKKEEPER));
  }

  public CentralDatabase signIn() throws SQLException {
    return CentralDatabase.open(database.url(), bookkeeper);
  }

  public CentralDatabase signInChief() throws SQLException {
    return CentralDatabase.open(database.url(), chief);
  }

  /** A plain connection of the bookkeeper's, with transactions of the test's own. */
  public Connection connect() throws SQLException {
    Connection connection = database.connectAs(bookkeeper.user(), bookkeeper.password());
    connection.setAutoCommit(false);
    return connection;
  }

  public static EntryDraft entry(LocalDate date, String amount) {
    return entry(UUID.randomUUID(), date, amount);
  }

  public static EntryDraft entry(UUID id, LocalDate date, String amount) {
    return entry(
        id,
        date,
        List.of(
            EntryLine.debit("5220", new BigDecimal(amount)),
            EntryLine.credit("454", new BigDecimal(amount))));
  }

  public static EntryDraft entry(UUID id, LocalDate date, List<EntryLine> lines) {
    return new EntryDraft(id, date, date, "ref " + id, "Bérleti díj", EntrySource.IMPORT, lines);
  }

  /** Balanced, with two to six lines, within the year 2026. */
  public static EntryDraft randomEntry(Random random) {
    List<EntryLine> lines = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = random.nextInt(5); i >= 0; i--) {
      BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
      lines.add(EntryLine.debit(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), amount));
      sum = sum.add(amount);
    }
    lines.add(EntryLine.credit(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), sum));
    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    return entry(new UUID(random.nextLong(), random.nextLong()), date, lines);
  }

  public static void insertLines(Connection connection, EntryDraft draft) throws SQLException {
    int lineNo = 0;
    for (EntryLine line : draft.lines()) {
      Rows.update(
          connection,
          """
          insert into finance.journal_line (entry_id, line_no, account, debit, credit)
          values (?, ?, ?, ?, ?)
          """,
          draft.id(),
          ++lineNo,
          line.account(),
          line.debit(),
          line.credit());
    }
  }

  public static void insertHeader(Connection connection, EntryDraft draft) throws SQLException {
    Rows.update(
        connection,
        """
        insert into finance.journal_entry
          (id, posting_date, document_date, reference, description, source, digest)
        values (?, ?, ?, ?, ?, 'import', sha256('x'))
        """,
        draft.id(),
        draft.postingDate(),
        draft.documentDate(),
        draft.reference(),
        draft.description());
  }

  public long count(String fromWhere) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.first(connection, "select count(*) " + fromWhere, row -> row.getLong(1))
          .orElseThrow();
    }
  }

  /** Per fiscal year, how many numbers are missing below the highest. */
  public long gaps() throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.first(
              connection,
              """
              select coalesce(sum(highest - entries), 0) from (
                select max(number) as highest, count(*) as entries
                from finance.journal_entry group by fiscal_year) years
              """,
              row -> row.getLong(1))
          .orElseThrow();
    }
  }
}
