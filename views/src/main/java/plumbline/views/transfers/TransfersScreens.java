package plumbline.views.transfers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.Products;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.transfer.Transfers;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.tally.ScanJob;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Makes the screen of goods between warehouses. */
public final class TransfersScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(TransfersScreens.class);

  private final Transfers transfers;
  private final Stock stock;
  private final Products products;
  private final Workbench bench;
  private final ScanSound sound;
  private final Supplier<UUID> ids;

  /** Transfers take their ids, which should be of version 7, from the supplier. */
  public TransfersScreens(
      Transfers transfers,
      Stock stock,
      Products products,
      Workbench bench,
      ScanSound sound,
      Supplier<UUID> ids) {
    this.transfers = transfers;
    this.stock = stock;
    this.products = products;
    this.bench = bench;
    this.sound = sound;
    this.ids = ids;
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new TransfersLink(), TEXTS.get("title"), Feather.TRUCK, TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof TransfersLink)) {
      return Optional.empty();
    }
    ScanJob job = new ScanJob(products, bench.runner(), Amounts.ofProgram());
    WayList way = new WayList(transfers, stock, bench.runner(), job);
    TransfersModel model = new TransfersModel(transfers, bench.runner(), ids, job, way);
    return Optional.of(
        new TransfersScreen(model, new TransfersView(model, bench, sound), bench.dialogs()));
  }
}
