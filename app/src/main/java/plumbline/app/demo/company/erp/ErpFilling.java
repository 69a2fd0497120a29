package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.people.DemoPerson;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.server.Progress;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.People;
import plumbline.domain.central.SchemaInstaller;
import plumbline.domain.finance.EntryDraft;

/**
 * Writes the company into the central database through the same triggers and rules that watch over
 * it later: entries are numbered, balanced and posted by the bookkeeper, stock moves by movements.
 */
public final class ErpFilling {
  private static final String STEP = "ERP";

  private final String url;
  private final Login superuser;
  private final Progress progress;

  public ErpFilling(String url, Login superuser, Progress progress) {
    this.url = url;
    this.superuser = superuser;
    this.progress = progress;
  }

  /** The anchor of the demo this database was wholly filled with. */
  public Optional<LocalDate> completed() throws SQLException {
    try (Connection connection = connect()) {
      return FillingMark.completed(connection);
    }
  }

  /** Marks the database as a demo in the making, emptied of any earlier one, and makes tables. */
  public void begin(LocalDate anchor) throws SQLException {
    progress.report(STEP, 0, "Making schema and roles");
    try (Connection connection = connect()) {
      FillingMark.begin(connection, anchor);
    }
    SchemaInstaller.install(url, superuser);
  }

  /** The people and the hub. */
  public void admitPeople(Login hub) throws SQLException {
    try (Connection connection = connect()) {
      for (DemoPerson person : DemoPeople.all()) {
        People.admit(connection, person.login(), person.group());
      }
      People.admit(connection, hub, Group.HUB);
      connection.commit();
    }
  }

  /**
   * What everything else refers to, then the orders.
   *
   * @param shopUsers the shop's user id of each customer number that has one
   */
  public void fillMasters(Firm firm, Planted planted, Map<String, Long> shopUsers, LocalDate anchor)
      throws SQLException {
    try (Connection connection = connect()) {
      progress.report(STEP, 0.1, "Products and customers");
      new MasterRows(connection, firm).insert();
      InvoiceSettings.insert(connection, anchor);
      SyncRows.insert(connection, shopUsers);
      progress.report(STEP, 0.2, "Orders");
      OrderRows.insert(connection, firm.orders(), planted);
      connection.commit();
    }
    progress.report(STEP, 0.3, "Stock movements and ledger of twelve months");
  }

  /** May run beside {@link #fillBooks}. */
  public void fillStock(Firm firm) throws SQLException {
    try (Connection connection = connect()) {
      new StockRows(connection, firm.stock()).insert();
    }
  }

  public void fillBooks(Firm firm) throws SQLException {
    List<EntryDraft> entries = firm.books().entries();
    LedgerRows.post(url, entries, firm.books().invoices());
    CorrectionRows.post(url, entries.getLast().postingDate());
    try (Connection connection = connect()) {
      ChartRows.keepByDocuments(connection);
    }
  }

  /**
   * The books are closed as far as a bookkeeper would have. What happened before there was a hub
   * needs no telling; and the server gets to know what it holds, so that the first screens are
   * quick.
   */
  public void finish() throws SQLException {
    PeriodRows.close(url);
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      PeriodRows.date(connection);
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("delete from sync.outbox");
      statement.execute("analyze");
    }
    progress.report(STEP, 1, "ERP filled");
  }

  /** The last thing done, when the shop is filled too. */
  public void complete() throws SQLException {
    try (Connection connection = connect()) {
      FillingMark.complete(connection);
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", superuser.user());
    properties.setProperty("password", superuser.password());
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "Plumbline demo");
    Connection connection = DriverManager.getConnection(url, properties);
    connection.setAutoCommit(false);
    return connection;
  }
}
