package plumbline.views.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.Ledger;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.JournalLink.Drafts;
import plumbline.views.journal.JournalLink.Entries;
import plumbline.views.journal.JournalLink.NewEntry;
import plumbline.views.journal.JournalLink.Posted;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.DraftsScreen;
import plumbline.views.journal.draft.EntryBench;
import plumbline.views.journal.draft.WaitingBanner;
import plumbline.views.journal.entry.EntryAids;
import plumbline.views.journal.entry.EntryInForm;
import plumbline.views.journal.entry.EntryModel;
import plumbline.views.journal.entry.EntryScreen;
import plumbline.views.journal.entry.EntryTool;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.list.JournalModel;
import plumbline.views.journal.list.JournalScreen;
import plumbline.views.journal.posted.PostedEntryModel;
import plumbline.views.journal.posted.PostedEntryScreen;
import plumbline.views.journal.posted.PostedPart;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Makes the screens of the bookkeeper's desk and keeps the entry being typed between tabs. */
public final class JournalScreens implements ScreenFactory, EntryOpener, DraftOpener {
  private static final Texts TEXTS = Texts.of(JournalScreens.class);

  private final Ledger ledger;
  private final Workbench bench;
  private final DateShortcuts dates;
  private final Books books;
  private final EntryModel entry;
  private final Map<UUID, Link> openedFrom = new HashMap<>();
  private final List<Function<Navigator, PostedPart>> postedParts = new ArrayList<>();
  private final List<Function<EntryInForm, EntryTool>> entryTools = new ArrayList<>();
  private @Nullable JournalModel list;

  public JournalScreens(Ledger ledger, Workbench bench, EntryAids aids) {
    this.ledger = ledger;
    this.bench = bench;
    dates = DateShortcuts.ofProgram(bench.clock());
    books = new Books(ledger, bench.runner());
    EntryForm form = new EntryForm(dates, Amounts.ofProgram());
    entry = new EntryModel(ledger, books, EntryBench.of(bench), form, aids);
    entry.setOnPosted(posted -> refreshList());
  }

  /** Where the desk can be entered; the list first. */
  public List<Place> places() {
    return List.of(
        new Place(
            new Entries(), TEXTS.get("journal.tab"), Feather.BOOK_OPEN, TEXTS.get("place.list")),
        new Place(new NewEntry(), TEXTS.get("place.post"), Feather.EDIT_3, TEXTS.get("place.new")),
        new Place(
            new Drafts(), TEXTS.get("drafts.title"), Feather.FILE_TEXT, TEXTS.get("place.drafts")));
  }

  /** Adds something to the screen of every posted entry, below what is there. */
  public void addToPosted(Function<Navigator, PostedPart> part) {
    postedParts.add(part);
  }

  /** Adds something to the screen an entry is typed in. */
  public void addToEntry(Function<EntryInForm, EntryTool> tool) {
    entryTools.add(tool);
  }

  /** The chart of accounts and VAT codes the desk has read. */
  public Books books() {
    return books;
  }

  @Override
  public void open(UUID posted, Link from, Navigator navigator) {
    openedFrom.put(posted, from);
    navigator.open(new Posted(posted));
  }

  @Override
  public void openDraft(UUID draft, Navigator navigator) {
    entry.drafts().open(draft, () -> navigator.open(new NewEntry()));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof JournalLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case Entries entries -> entries(navigator);
          case NewEntry newEntry -> newEntry(navigator);
          case Drafts drafts -> drafts(navigator);
          case Posted posted -> posted(posted, navigator);
        });
  }

  private Screen entries(Navigator navigator) {
    JournalModel model = new JournalModel(ledger, books, bench.runner(), dates);
    list = model;
    return new JournalScreen(
        model,
        clock(),
        new WaitingBanner(entry.drafts(), bench),
        row -> open(row.id(), new Entries(), navigator),
        () -> navigator.open(new NewEntry()),
        () -> list = null);
  }

  private Screen newEntry(Navigator navigator) {
    if (books.chart().isEmpty()) {
      books.read();
    }
    return new EntryScreen(
        entry,
        bench,
        id -> open(id, new NewEntry(), navigator),
        entryTools.stream().map(tool -> tool.apply(new EntryInForm(entry.form(), books))).toList(),
        () -> navigator.open(new Drafts()),
        () -> navigator.open(new Entries()));
  }

  private Screen drafts(Navigator navigator) {
    return new DraftsScreen(
        entry.drafts(),
        bench,
        draft -> entry.drafts().open(draft, () -> navigator.open(new NewEntry())),
        () -> navigator.open(new NewEntry()));
  }

  private Screen posted(Posted link, Navigator navigator) {
    if (books.chart().isEmpty()) {
      books.read();
    }
    PostedEntryModel model = new PostedEntryModel(ledger, bench.runner());
    return new PostedEntryScreen(
        link.entry(),
        model,
        books,
        clock(),
        postedParts.stream().map(part -> part.apply(navigator)).toList(),
        () -> {
          navigator.close(link);
          Optional.ofNullable(openedFrom.remove(link.entry())).ifPresent(navigator::open);
        });
  }

  /** Stops; what is returned writes the last words, away from the screen. */
  public Runnable leave() {
    return entry.leave();
  }

  /** Reads the list of entries again, if it is open: something was posted. */
  public void refreshList() {
    if (list != null) {
      list.refresh();
    }
  }

  private Clock clock() {
    return bench.clock();
  }
}
