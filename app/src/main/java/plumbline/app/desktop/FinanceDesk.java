package plumbline.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.attachment.CentralAttachments;
import plumbline.domain.finance.correction.CentralCorrections;
import plumbline.domain.finance.recurring.CentralRecurringEntries;
import plumbline.domain.finance.recurring.CentralTemplates;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refresher;
import plumbline.views.attachments.EntryFiles;
import plumbline.views.corrections.CorrectionScreens;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.recurring.RecurringScreens;
import plumbline.views.reports.CachedFigures;
import plumbline.views.reports.ReportScreens;
import plumbline.views.shell.Desk;
import plumbline.views.shell.Place;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

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
    openCorrections(journal);
    books.cache().ifPresent(cache -> refresher = openReports(cache, journal, status));
  }

  private JournalScreens openJournal() {
    JournalScreens journal =
        new JournalScreens(new CentralLedger(books.database()), bench, ClientIds::next);
    factories.add(journal);
    places.addAll(journal.places());
    return journal;
  }

  private void openCorrections(JournalScreens journal) {
    CentralDatabase database = books.database();
    CentralCorrections corrections = new CentralCorrections(database, bench.clock());
    factories.add(new CorrectionScreens(corrections, bench, journal, ClientIds::next));
    EntryFiles.addTo(journal, new CentralAttachments(database), bench, ClientIds::next);
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
