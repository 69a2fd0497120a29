package plumbline.views.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.Stock;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Makes the screens of the warehouse's desk and keeps an adjustment being typed between tabs. */
public final class StockScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(StockScreens.class);

  private final Stock stock;
  private final Workbench bench;
  private final AdjustmentModel adjustment;

  /** Adjustments take their ids, which should be of version 7, from the supplier. */
  public StockScreens(Stock stock, Workbench bench, Supplier<UUID> ids) {
    this.stock = stock;
    this.bench = bench;
    adjustment =
        new AdjustmentModel(stock, bench.runner(), bench.dialogs(), Amounts.ofProgram(), ids);
  }

  /** Where the desk can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new StockLink.Levels(),
            TEXTS.get("stock.title"),
            Feather.PACKAGE,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof StockLink
        ? Optional.of(
            new StockScreen(
                new StockModel(stock, bench.runner(), bench.clock()), adjustment, bench))
        : Optional.empty();
  }
}
