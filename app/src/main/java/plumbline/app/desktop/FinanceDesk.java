package plumbline.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.central.ClientIds;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.CentralSimilarEntries;
import plumbline.sync.cache.Refresher;
import plumbline.views.journal.AccountBalances;
import plumbline.views.journal.EntryAids;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
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
  private final JournalScreens journal;
  private @Nullable Refresher refresher;

  FinanceDesk(OpenBooks books, Workbench bench, ShellStatus status) {
    this.books = books;
    this.bench = bench;
    Optional<CachedFigures> figures =
        books.cache().map(cache -> new CachedFigures(cache, bench.clock()));
    journal = openJournal(figures);
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

  private Refresher openReports(CachedFigures figures, ShellStatus status) {
    ReportScreens reports = new ReportScreens(figures, bench, journal);
    reports.tellAge(status);
    factories.add(reports);
    places.addAll(reports.places());
    return Refresher.start(books.cache().orElseThrow(), Refresher.EVERY, figures);
  }

  /** Stops what is typed into; what is returned writes the last words, away from the screen. */
  Runnable leave() {
    return journal.leave();
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
