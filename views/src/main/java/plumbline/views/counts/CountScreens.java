package plumbline.views.counts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.count.StockCounts;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens of stock counts and keeps a count being opened between tabs. */
public final class CountScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(CountScreens.class);

  private final StockCounts counts;
  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final ScanSound sound;
  private final NewCountModel opening;

  /** What is said takes its ids, which should be of version 7, from the supplier. */
  public CountScreens(
      StockCounts counts, Stock stock, Workbench bench, Supplier<UUID> ids, ScanSound sound) {
    this.counts = counts;
    this.bench = bench;
    this.ids = ids;
    this.sound = sound;
    opening = new NewCountModel(counts, stock, bench.runner(), ids);
  }

  /** Where the screens can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new CountLink.Counts(),
            TEXTS.get("counts.title"),
            Feather.CHECK_SQUARE,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return switch (link) {
      case CountLink.Counts _ -> Optional.of(new CountsScreen(counts, opening, bench, navigator));
      case CountLink.Counting(UUID id) ->
          Optional.of(new CountingScreen(new CountingModel(counts, id, bench, ids), bench, sound));
      default -> Optional.empty();
    };
  }
}
