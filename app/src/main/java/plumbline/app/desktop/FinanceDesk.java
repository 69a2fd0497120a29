package plumbline.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.app.bank.Camt053;
import plumbline.app.bank.CsvBankFiles;
import plumbline.app.bank.StatementReading;
import plumbline.app.document.PdfInvoices;
import plumbline.app.document.PdfLetters;
import plumbline.app.drafts.DraftsOfMonth;
import plumbline.app.export.FileExport;
import plumbline.domain.admin.CentralAuditTrail;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Group;
import plumbline.domain.finance.CentralChart;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.CentralSimilarEntries;
import plumbline.domain.finance.CentralVatCodes;
import plumbline.domain.finance.attachment.CentralAttachments;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.bank.ProposalSource;
import plumbline.domain.finance.bank.csv.CentralCsvMappings;
import plumbline.domain.finance.correction.CentralCorrections;
import plumbline.domain.finance.invoice.CentralInvoiceChoices;
import plumbline.domain.finance.invoice.CentralInvoices;
import plumbline.domain.finance.invoice.CentralOrdersToInvoice;
import plumbline.domain.finance.payment.CentralPaymentChoices;
import plumbline.domain.finance.payment.CentralPayments;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.receivable.CentralCustomerLetters;
import plumbline.domain.finance.receivable.Receivables;
import plumbline.domain.finance.recurring.CentralRecurringEntries;
import plumbline.domain.finance.recurring.CentralTemplates;
import plumbline.domain.finance.setting.CentralFinanceSettings;
import plumbline.domain.logistics.valuation.CentralStockValues;
import plumbline.sync.cache.Refresher;
import plumbline.views.attachments.EntryFiles;
import plumbline.views.audit.AuditScreens;
import plumbline.views.audit.RecordHistory;
import plumbline.views.chart.ChartScreens;
import plumbline.views.corrections.CorrectionScreens;
import plumbline.views.invoices.InvoiceGoTo;
import plumbline.views.invoices.InvoiceScreens;
import plumbline.views.invoices.InvoiceServices;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.balance.AccountBalances;
import plumbline.views.journal.entry.EntryAids;
import plumbline.views.payments.PaymentScreens;
import plumbline.views.payments.PaymentServices;
import plumbline.views.payments.StatementFiles;
import plumbline.views.payments.csv.CsvImportScreens;
import plumbline.views.payments.csv.CsvServices;
import plumbline.views.payments.supplier.SupplierScreens;
import plumbline.views.payments.supplier.SupplierServices;
import plumbline.views.periods.PeriodScreens;
import plumbline.views.recurring.RecurringScreens;
import plumbline.views.reports.CachedFigures;
import plumbline.views.reports.ReportScreens;
import plumbline.views.settings.SettingsScreens;
import plumbline.views.shell.Desk;
import plumbline.views.shell.GoToProvider;
import plumbline.views.shell.Place;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.valuation.ValuationScreens;
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
  private final JournalScreens journal;
  private final OpenedFiles openedFiles = OpenedFiles.ofUser();
  private @Nullable Refresher refresher;

  FinanceDesk(OpenBooks books, Workbench bench, ShellStatus status) {
    this.books = books;
    this.bench = bench;
    Optional<CachedFigures> figures =
        books.cache().map(cache -> new CachedFigures(cache, bench.clock()));
    journal = openJournal(figures);
    openCorrections();
    openChart();
    openPeriods();
    openStockValue();
    openInvoices();
    openPayments();
    openAuditTrail();
    openSettings();
    figures.ifPresent(known -> refresher = openReports(known, status));
  }

  private JournalScreens openJournal(Optional<CachedFigures> figures) {
    EntryAids aids =
        new EntryAids(
            ClientIds::next,
            books.drafts(),
            new CentralSimilarEntries(books.database()),
            figures.<AccountBalances>map(CachedBalances::new).orElseGet(AccountBalances::none));
    JournalScreens opened = new JournalScreens(new CentralLedger(books.database()), bench, aids);
    factories.add(opened);
    places.addAll(opened.places());
    return opened;
  }

  private void openCorrections() {
    CentralDatabase database = books.database();
    CentralCorrections corrections = new CentralCorrections(database, bench.clock());
    factories.add(new CorrectionScreens(corrections, bench, journal, ClientIds::next));
    EntryFiles.addTo(
        journal, new CentralAttachments(database), bench, ClientIds::next, openedFiles);
    RecurringScreens recurring =
        new RecurringScreens(
            new CentralRecurringEntries(database),
            new CentralTemplates(database),
            bench,
            journal,
            ClientIds::next);
    factories.add(recurring);
    places.addAll(recurring.places());
  }

  private void openChart() {
    CentralChart chart = new CentralChart(books.database());
    ChartScreens accounts = new ChartScreens(chart, bench, history());
    VatScreens vat = new VatScreens(new CentralVatCodes(books.database()), chart, bench, history());
    factories.addAll(List.of(accounts, vat));
    places.addAll(accounts.places());
    places.addAll(vat.places());
  }

  /** Drafts are kept on the workstations: those of this one are known. */
  private void openPeriods() {
    PeriodScreens periods =
        new PeriodScreens(
            new CentralPeriods(
                books.database(),
                new DraftsOfMonth(books.drafts()),
                (connection, to) -> Optional.of(Receivables.received(connection, to))),
            bench,
            journal,
            journal,
            history());
    factories.add(periods);
    places.addAll(periods.places());
  }

  /** Whether the person reads the stock's value here, and not on the warehouse's desk. */
  static boolean hasStockValue(CentralDatabase database) {
    return database.person().isIn(Group.BOOKKEEPER, Group.CHIEF_BOOKKEEPER, Group.MANAGER);
  }

  private void openStockValue() {
    if (hasStockValue(books.database())) {
      ValuationScreens values =
          new ValuationScreens(
              new CentralStockValues(books.database()),
              new FileExport(),
              bench,
              new ValuationScreens.Reader(
                  JournalLink.DESK,
                  books.database().person().isIn(Group.BOOKKEEPER, Group.CHIEF_BOOKKEEPER),
                  Optional.of(journal)));
      factories.add(values);
      places.addAll(values.places());
    }
  }

  private boolean readsAuditTrail() {
    return books.database().person().isIn(Group.MANAGER, Group.CHIEF_BOOKKEEPER);
  }

  private RecordHistory history() {
    return RecordHistory.of(readsAuditTrail());
  }

  private void openAuditTrail() {
    if (readsAuditTrail()) {
      AuditScreens audit =
          new AuditScreens(
              new CentralAuditTrail(books.database()),
              new AuditedRecords(books.cache().isPresent()),
              bench);
      factories.add(audit);
      places.addAll(audit.places());
    }
  }

  private void openPayments() {
    CentralDatabase database = books.database();
    PaymentScreens payments =
        new PaymentScreens(
            new PaymentServices(
                new CentralPayments(database),
                new CentralBankStatements(database),
                new ProposalSource(database)::read,
                new CentralInvoiceChoices(database),
                new Receivables(database),
                new CentralPaymentChoices(database),
                FinanceDesk::readStatements),
            new CentralCustomerLetters(database, new PdfLetters()),
            new BankLineLinks(),
            bench,
            journal,
            ClientIds::next);
    factories.add(payments);
    factories.add(
        new CsvImportScreens(
            new CsvServices(
                new CsvBankFiles(),
                new CentralCsvMappings(database),
                new CentralBankStatements(database)),
            bench,
            payments::refreshLines));
    SupplierScreens suppliers =
        new SupplierScreens(
            new SupplierServices(
                new CentralPayments(database), new CentralPaymentChoices(database)),
            bench,
            ClientIds::next,
            payments::lineBooked);
    factories.add(suppliers);
    places.addAll(payments.places());
    places.addAll(suppliers.places());
  }

  private static StatementFiles.Content readStatements(byte[] file) {
    return switch (Camt053.read(file)) {
      case StatementReading.Read(var statements) ->
          new StatementFiles.Content.Statements(statements);
      case StatementReading.Refused(var refusals) -> new StatementFiles.Content.Refused(refusals);
    };
  }

  private void openInvoices() {
    InvoiceServices services =
        new InvoiceServices(
            new CentralInvoices(books.database(), new PdfInvoices()),
            new CentralOrdersToInvoice(books.database()),
            new CentralInvoiceChoices(books.database()),
            new CentralPayments(books.database()));
    InvoiceScreens invoices = new InvoiceScreens(services, bench, journal, ClientIds::next);
    factories.add(invoices);
    places.addAll(invoices.places());
    records.add(new InvoiceGoTo(services.invoices()));
  }

  private void openSettings() {
    CentralDatabase database = books.database();
    SettingsScreens settings =
        new SettingsScreens(
            new CentralFinanceSettings(database),
            new CentralChart(database),
            new CentralVatCodes(database),
            bench);
    factories.add(settings);
    places.addAll(settings.places());
  }

  private Refresher openReports(CachedFigures figures, ShellStatus status) {
    ReportScreens reports =
        new ReportScreens(
            figures, bench, journal, new FileExport(), new KnownMoneyAccounts(books.database()));
    reports.tellAge(status);
    factories.add(reports);
    places.addAll(reports.places());
    return Refresher.start(books.cache().orElseThrow(), Refresher.EVERY, figures);
  }

  /** Stops what is typed into; what is returned writes the last words, away from the screen. */
  Runnable leave() {
    Runnable lastWords = journal.leave();
    return () -> {
      lastWords.run();
      openedFiles.close();
    };
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
