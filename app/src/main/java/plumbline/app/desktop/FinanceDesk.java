package plumbline.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.app.bank.Camt053;
import plumbline.app.bank.StatementReading;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.finance.CentralChart;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.CentralVatCodes;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.bank.ProposalSource;
import plumbline.domain.finance.invoice.CentralInvoiceChoices;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.receivable.Receivables;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refresher;
import plumbline.views.chart.ChartScreens;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.payments.PaymentScreens;
import plumbline.views.payments.PaymentServices;
import plumbline.views.payments.StatementFiles;
import plumbline.views.periods.PeriodScreens;
import plumbline.views.reports.CachedFigures;
import plumbline.views.reports.ReportScreens;
import plumbline.views.shell.Desk;
import plumbline.views.shell.Place;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.vat.VatScreens;

/** The bookkeeper's desk: its screens in the order of the rail, and the services behind them. */
final class FinanceDesk {
  private static final Texts TEXTS = Texts.of(FinanceDesk.class);
  private static final Set<String> LEDGER_READERS = Set.of("bookkeeper", "manager");

  private final OpenBooks books;
  private final Workbench bench;
  private final List<ScreenFactory> factories = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private @Nullable Refresher refresher;

  FinanceDesk(OpenBooks books, Workbench bench, ShellStatus status) {
    this.books = books;
    this.bench = bench;
    JournalScreens journal = openJournal();
    openChart();
    openPeriods(journal);
    openPayments(journal);
    books.cache().ifPresent(cache -> refresher = openReports(cache, journal, status));
  }

  private JournalScreens openJournal() {
    JournalScreens journal =
        new JournalScreens(new CentralLedger(books.database()), bench, ClientIds::next);
    factories.add(journal);
    places.addAll(journal.places());
    return journal;
  }

  private void openChart() {
    CentralChart chart = new CentralChart(books.database());
    ChartScreens accounts = new ChartScreens(chart, bench);
    VatScreens vat = new VatScreens(new CentralVatCodes(books.database()), chart, bench);
    factories.addAll(List.of(accounts, vat));
    places.addAll(accounts.places());
    places.addAll(vat.places());
  }

  /** Drafts and payments are not kept where they could be asked yet. */
  private void openPeriods(JournalScreens journal) {
    PeriodScreens periods =
        new PeriodScreens(
            new CentralPeriods(
                books.database(), month -> OptionalLong.empty(), (c, to) -> Optional.empty()),
            bench,
            journal);
    factories.add(periods);
    places.addAll(periods.places());
  }

  private void openPayments(JournalScreens journal) {
    CentralDatabase database = books.database();
    PaymentScreens payments =
        new PaymentScreens(
            new PaymentServices(
                new CentralPayments(database),
                new CentralBankStatements(database),
                new ProposalSource(database)::read,
                new CentralInvoiceChoices(database),
                new Receivables(database),
                FinanceDesk::readStatements),
            bench,
            journal,
            ClientIds::next);
    factories.add(payments);
    places.addAll(payments.places());
  }

  private static StatementFiles.Content readStatements(byte[] file) {
    return switch (Camt053.read(file)) {
      case StatementReading.Read(var statements) ->
          new StatementFiles.Content.Statements(statements);
      case StatementReading.Refused(var refusals) -> new StatementFiles.Content.Refused(refusals);
    };
  }

  private Refresher openReports(LedgerCache cache, JournalScreens journal, ShellStatus status) {
    CachedFigures figures = new CachedFigures(cache, bench.clock());
    ReportScreens reports = new ReportScreens(figures, bench, journal);
    reports.tellAge(status);
    factories.add(reports);
    places.addAll(reports.places());
    return Refresher.start(cache, Refresher.EVERY, figures);
  }

  Desk desk() {
    return new Desk(
        JournalLink.DESK, TEXTS.get("desk.finance"), Feather.BOOK_OPEN, LEDGER_READERS, places);
  }

  List<ScreenFactory> factories() {
    return List.copyOf(factories);
  }

  /** What keeps the read cache fresh, where the person may read the ledger; to be closed. */
  Optional<Refresher> refresher() {
    return Optional.ofNullable(refresher);
  }
}
