package plumbline.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.app.document.PdfInvoices;
import plumbline.app.export.FileExport;
import plumbline.domain.central.ClientIds;
import plumbline.domain.finance.CentralChart;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.CentralVatCodes;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refresher;
import plumbline.views.chart.ChartScreens;
import plumbline.domain.finance.invoice.CentralInvoiceChoices;
import plumbline.domain.finance.invoice.CentralInvoices;
import plumbline.domain.finance.invoice.CentralOrdersToInvoice;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refresher;
import plumbline.views.invoices.InvoiceGoTo;
import plumbline.views.invoices.InvoiceScreens;
import plumbline.views.invoices.InvoiceServices;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.periods.PeriodScreens;
import plumbline.views.reports.CachedFigures;
import plumbline.views.reports.ReportScreens;
import plumbline.views.shell.Desk;
import plumbline.views.shell.GoToProvider;
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
  private final List<GoToProvider> records = new ArrayList<>();
  private @Nullable Refresher refresher;

  FinanceDesk(OpenBooks books, Workbench bench, ShellStatus status) {
    this.books = books;
    this.bench = bench;
    JournalScreens journal = openJournal();
    openChart();
    openPeriods(journal);
    openInvoices(journal);
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

  private void openInvoices(JournalScreens journal) {
    InvoiceServices services =
        new InvoiceServices(
            new CentralInvoices(books.database(), new PdfInvoices()),
            new CentralOrdersToInvoice(books.database()),
            new CentralInvoiceChoices(books.database()));
    InvoiceScreens invoices = new InvoiceScreens(services, bench, journal, ClientIds::next);
    factories.add(invoices);
    places.addAll(invoices.places());
    records.add(new InvoiceGoTo(services.invoices()));
  }

  private Refresher openReports(LedgerCache cache, JournalScreens journal, ShellStatus status) {
    CachedFigures figures = new CachedFigures(cache, bench.clock());
    ReportScreens reports = new ReportScreens(figures, bench, journal, new FileExport());
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

  /** What finds the desk's records by what is typed in Go to. */
  List<GoToProvider> records() {
    return List.copyOf(records);
  }

  /** What keeps the read cache fresh, where the person may read the ledger; to be closed. */
  Optional<Refresher> refresher() {
    return Optional.ofNullable(refresher);
  }
}
