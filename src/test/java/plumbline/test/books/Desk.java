package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import plumbline.app.document.PdfInvoices;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Pulse;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralChart;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.correction.CentralCorrections;
import plumbline.domain.finance.correction.Corrections;
import plumbline.domain.finance.invoice.CentralInvoices;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.period.Periods;

/** Finance's services as one person uses them. */
final class Desk implements AutoCloseable {
  private final CentralDatabase database;
  private final Pulse pulse;
  private final Ledger ledger;
  private final Corrections corrections;
  private final Periods periods;
  private final ChartOfAccounts chart;
  private final Invoices invoices;
  private final Payments payments;
  private final BankStatements bank;

  Desk(CentralDatabase database) {
    this.database = database;
    pulse = database.newPulse();
    ledger = new CentralLedger(database);
    corrections = new CentralCorrections(database, Clock.systemUTC());
    periods = new CentralPeriods(database, _ -> Optional.empty(), (_, _) -> Optional.empty());
    chart = new CentralChart(database);
    invoices = new CentralInvoices(database, new PdfInvoices());
    payments = new CentralPayments(database);
    bank = new CentralBankStatements(database);
  }

  String person() {
    return database.person().name();
  }

  boolean isChief() {
    return database.person().isIn(Group.CHIEF_BOOKKEEPER);
  }

  Ledger ledger() {
    return ledger;
  }

  Corrections corrections() {
    return corrections;
  }

  Periods periods() {
    return periods;
  }

  ChartOfAccounts chart() {
    return chart;
  }

  Invoices invoices() {
    return invoices;
  }

  Payments payments() {
    return payments;
  }

  BankStatements bank() {
    return bank;
  }

  /** Done, if the VAT lock in force is this person's and was set since then. */
  Optional<Answer> changedLockSince(Instant begun) throws SQLException {
    return mine(
        "select 1 from finance_api.vat_lock where changed_by = ? and changed_at >= ?", begun);
  }

  /** Done, if the statement finds a row of this person's since then. */
  Optional<Answer> mine(String sql, Instant begun, Object... more) throws SQLException {
    List<Object> parameters = new ArrayList<>(List.of(person(), begun));
    parameters.addAll(List.of(more));
    return database.read(
        connection ->
            Rows.first(connection, sql, _ -> new Answer.Accepted(""), parameters.toArray()));
  }

  /** Returns when nothing this person asked for is still under way on a lost connection. */
  void awaitQuiet() throws SQLException {
    while (!database.read(Desk::isQuiet)) {
      Thread.onSpinWait();
    }
  }

  private static boolean isQuiet(Connection connection) throws SQLException {
    return Rows.list(
            connection,
            """
            select 1 from pg_stat_activity
            where usename = current_user and datname = current_database()
              and pid <> pg_backend_pid() and xact_start is not null
            """,
            _ -> true)
        .isEmpty();
  }

  CentralDatabase database() {
    return database;
  }

  /** Returns when the server has answered; the program keeps asking in the same way. */
  void awaitServer() throws InterruptedException {
    while (true) {
      try {
        pulse.roundTrip();
        return;
      } catch (SQLException silent) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    pulse.close();
    database.close();
  }
}
