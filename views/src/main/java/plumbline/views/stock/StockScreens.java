package plumbline.views.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.adjustment.Approvals;
import plumbline.domain.logistics.lot.Lots;
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
  private final Lots lots;
  private final Approvals approvals;
  private final StockPaths paths;
  private final Workbench bench;
  private final AdjustmentModel adjustment;
  private final AdjustmentModel writeOff;

  /** Adjustments take their ids, which should be of version 7, from the supplier. */
  public StockScreens(
      Stock stock,
      Lots lots,
      Approvals approvals,
      StockPaths paths,
      Workbench bench,
      Supplier<UUID> ids) {
    this.stock = stock;
    this.lots = lots;
    this.approvals = approvals;
    this.paths = paths;
    this.bench = bench;
    adjustment =
        new AdjustmentModel(stock, bench.runner(), bench.dialogs(), Amounts.ofProgram(), ids);
    writeOff =
        new AdjustmentModel(stock, bench.runner(), bench.dialogs(), Amounts.ofProgram(), ids);
  }

  /** Where the desk can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new StockLink.Levels(),
            TEXTS.get("stock.title"),
            Feather.PACKAGE,
            TEXTS.get("place.words")),
        new Place(
            new StockLink.Expiring(),
            TEXTS.get("lots.title"),
            Feather.CLOCK,
            TEXTS.get("lots.words")),
        new Place(
            new StockLink.Waiting(),
            TEXTS.get("approvals.title"),
            Feather.USER_CHECK,
            TEXTS.get("approvals.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return switch (link) {
      case StockLink.Levels _ -> Optional.of(levels(navigator));
      case StockLink.Expiring _ -> Optional.of(expiring());
      case StockLink.Waiting _ -> Optional.of(waiting());
      default -> Optional.empty();
    };
  }

  private Screen levels(Navigator navigator) {
    StockModel model = new StockModel(stock, bench.runner(), bench.clock());
    LotsModel lotsOfRow = new LotsModel(lots, bench.runner());
    StockView view = new StockView(model, lotsOfRow, adjustment, bench, paths, navigator);
    return new StockScreen(model, adjustment, bench, view);
  }

  private Screen expiring() {
    ExpiringModel model = new ExpiringModel(lots, bench.runner(), bench.clock());
    writeOff.setOnMoved(row -> model.refresh());
    writeOff.readReasons();
    return new ExpiringScreen(model, new ExpiringView(model, writeOff, bench));
  }

  private Screen waiting() {
    ApprovalsModel model = new ApprovalsModel(approvals, bench.runner(), bench.dialogs());
    return new ApprovalsScreen(model, new ApprovalsView(model, bench));
  }
}
