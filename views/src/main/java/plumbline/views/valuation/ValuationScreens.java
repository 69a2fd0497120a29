package plumbline.views.valuation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import plumbline.domain.logistics.valuation.StockValues;
import plumbline.views.journal.EntryOpener;
import plumbline.views.reports.ReportExport;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen of what the stock is worth, on the desk it is read from. */
public final class ValuationScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(ValuationScreens.class);

  private final StockValues values;
  private final ReportExport export;
  private final Workbench bench;
  private final Reader reader;

  /**
   * Who reads: from which desk, whether they may have movements posted, and what opens an entry for
   * those who may read the ledger.
   */
  public record Reader(String desk, boolean posts, Optional<EntryOpener> entries) {}

  public ValuationScreens(StockValues values, ReportExport export, Workbench bench, Reader reader) {
    this.values = values;
    this.export = export;
    this.bench = bench;
    this.reader = reader;
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new ValuationLink(reader.desk(), false),
            TEXTS.get("value.title"),
            ValuationScreen.ICON,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof ValuationLink wanted
        ? Optional.of(screen(wanted, navigator))
        : Optional.empty();
  }

  private Screen screen(ValuationLink link, Navigator navigator) {
    ValuationModel model = new ValuationModel(values, bench, reader.posts());
    ValueExport files = new ValueExport(values, export, bench);
    Optional<Consumer<UUID>> onEntry =
        reader.entries().map(opener -> entry -> opener.open(entry, link, navigator));
    ValuationView view =
        new ValuationView(
            model,
            onEntry,
            format -> files.run(ValueListFilter.of(model.query()).filter(), format),
            bench);
    return new ValuationScreen(
        model, view, link.unposted(), ValuationView.keys(reader.posts(), onEntry.isPresent()));
  }
}
