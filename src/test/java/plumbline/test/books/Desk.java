package plumbline.test.books;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Pulse;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.Ledger;

/** Finance's services as one person uses them. */
final class Desk implements AutoCloseable {
  private final CentralDatabase database;
  private final Pulse pulse;
  private final Ledger ledger;

  Desk(CentralDatabase database) {
    this.database = database;
    pulse = database.newPulse();
    ledger = new CentralLedger(database);
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
