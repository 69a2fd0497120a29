package plumbline.views.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.Ledger;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.JournalLink.Entries;
import plumbline.views.journal.JournalLink.NewEntry;
import plumbline.views.journal.JournalLink.Posted;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Makes the screens of the bookkeeper's desk and keeps the entry being typed between tabs. */
public final class JournalScreens implements ScreenFactory, EntryOpener {
  private static final Texts TEXTS = Texts.of(JournalScreens.class);

  private final Ledger ledger;
  private final Workbench bench;
  private final DateShortcuts dates;
  private final Books books;
  private final EntryModel entry;
  private final Map<UUID, Link> openedFrom = new HashMap<>();
  private final List<Function<Navigator, PostedPart>> postedParts = new ArrayList<>();
  private final List<Function<EntryFilling, EntryTool>> entryTools = new ArrayList<>();
  private @Nullable JournalModel list;

  /** New entries take their ids, which should be of version 7, from the supplier. */
  public JournalScreens(Ledger ledger, Workbench bench, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.bench = bench;
    dates = DateShortcuts.ofProgram(bench.clock());
    books = new Books(ledger, bench.runner());
    EntryForm form = new EntryForm(dates, Amounts.ofProgram());
    entry = new EntryModel(ledger, books, bench.runner(), bench.dialogs(), form, ids);
    entry.setOnPosted(posted -> refreshList());
  }

  /** Where the desk can be entered; the list first. */
  public List<Place> places() {
    return List.of(
        new Place(
            new Entries(), TEXTS.get("journal.tab"), Feather.BOOK_OPEN, TEXTS.get("place.list")),
        new Place(new NewEntry(), TEXTS.get("place.post"), Feather.EDIT_3, TEXTS.get("place.new")));
  }

  /** Adds something to the screen of every posted entry, below what is there. */
  public void addToPosted(Function<Navigator, PostedPart> part) {
    postedParts.add(part);
  }

  /** Adds something to the screen an entry is typed in. */
  public void addToEntry(Function<EntryFilling, EntryTool> tool) {
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
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof JournalLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case Entries entries -> entries(navigator);
          case NewEntry newEntry -> newEntry(navigator);
          case Posted posted -> posted(posted, navigator);
        });
  }

  private Screen entries(Navigator navigator) {
    JournalModel model = new JournalModel(ledger, books, bench.runner(), dates);
    list = model;
    return new JournalScreen(
        model,
        clock(),
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
        clock(),
        id -> open(id, new NewEntry(), navigator),
        entryTools.stream().map(tool -> tool.apply(new EntryFilling(entry.form(), books))).toList(),
        () -> navigator.open(new Entries()));
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
