package plumbline.app.desktop;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.domain.central.Pulse;
import plumbline.sync.cache.Refresher;
import plumbline.sync.hub.HubWatch;
import plumbline.sync.reconcile.CentralReconciliation;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.views.dialog.Layers;
import plumbline.views.reconcile.ReconcileDesk;
import plumbline.views.reconcile.ValueWords;
import plumbline.views.shell.ConnectionState;
import plumbline.views.shell.ConnectionState.Connected;
import plumbline.views.shell.Desk;
import plumbline.views.shell.GoToProvider;
import plumbline.views.shell.Heartbeat;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Shell;
import plumbline.views.shell.ShellParts;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.signin.Person;
import plumbline.views.text.Texts;

/** Everything that is at work for one signed-in person, from signing in to signing out. */
public final class Workplace {
  private static final Texts TEXTS = Texts.of(Workplace.class);
  private static final Currency FORINT = Currency.getInstance("HUF");

  private static final Logger LOG = LoggerFactory.getLogger(Workplace.class);

  private final OpenBooks books;
  private final Pulse pulse;
  private final Workbench bench;
  private final ShellStatus status = new ShellStatus();
  private final List<Desk> desks = new ArrayList<>();
  private final List<ScreenFactory> factories = new ArrayList<>();
  private final Optional<Refresher> refresher;
  private final FinanceDesk finance;
  private final StatusFeed feed;
  private Runnable lastWords = () -> {};
  private final Shell shell;

  Workplace(OpenBooks books, Person person, Workbench bench, Layers layers, Runnable onSignOut) {
    this.books = books;
    this.pulse = books.database().newPulse();
    this.bench = bench;
    Reconciliation reconciliation = new CentralReconciliation(books.database());
    this.finance = new FinanceDesk(books, bench, status);
    this.refresher = finance.refresher();
    desks.add(finance.desk());
    factories.addAll(finance.factories());
    openLogistics();
    openReconcile(reconciliation, person);
    Heartbeat heartbeat = heartbeat();
    this.feed =
        new StatusFeed(
            new HubWatch(books.database()),
            reconciliation,
            status,
            heartbeat.stateProperty(),
            bench);
    heartbeat.stateProperty().subscribe(this::freshenWhenBack);
    this.shell =
        new Shell(
            new ShellParts(
                person,
                desks,
                ScreenFactory.firstOf(factories.toArray(ScreenFactory[]::new)),
                goTo(finance, onSignOut),
                status,
                heartbeat),
            bench,
            layers);
  }

  private static List<GoToProvider> goTo(FinanceDesk finance, Runnable onSignOut) {
    List<GoToProvider> providers = new ArrayList<>(finance.records());
    providers.add(new SignOutAction(onSignOut));
    return providers;
  }

  private void openLogistics() {
    WarehouseDesk warehouse = new WarehouseDesk(books.database(), bench);
    factories.addAll(warehouse.factories());
    desks.add(warehouse.desk());
  }

  private void openReconcile(Reconciliation reconciliation, Person person) {
    factories.add(
        new ReconcileDesk(
            reconciliation,
            person,
            new ValueWords(Locale.getDefault(Locale.Category.FORMAT), FORINT),
            bench));
    desks.add(ReconcileDesk.desk());
  }

  private void freshenWhenBack(ConnectionState before, ConnectionState now) {
    if (now instanceof Connected && !(before instanceof Connected)) {
      refresher.ifPresent(Refresher::now);
    }
  }

  private Heartbeat heartbeat() {
    return new Heartbeat(
        pulse::roundTrip,
        bench.runner(),
        bench.ticker(),
        bench.clock(),
        TEXTS.get("server.silent"));
  }

  Node node() {
    return shell.node();
  }

  void start() {
    shell.start();
  }

  /** Takes everything off the screen, where the screen may be touched. */
  void leaveScreen() {
    feed.close();
    lastWords = finance.leave();
    shell.stop();
  }

  /** Lets go of cache and database; may take a moment, so away from the screen. */
  void letGo() {
    lastWords.run();
    refresher.ifPresent(Refresher::close);
    try {
      pulse.close();
    } catch (SQLException failure) {
      LOG.debug("The pulse's connection was gone already", failure);
    }
    books.close();
  }
}
