package plumbline.views.receiving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.Products;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.receiving.Receiving;
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

/** Makes the screen where goods are taken in. */
public final class ReceivingScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(ReceivingScreens.class);

  private final Receiving receiving;
  private final Stock stock;
  private final Products products;
  private final Workbench bench;
  private final ScanSound sound;
  private final Supplier<UUID> ids;

  /** Receipts take their ids, which should be of version 7, from the supplier. */
  public ReceivingScreens(
      Receiving receiving,
      Stock stock,
      Products products,
      Workbench bench,
      ScanSound sound,
      Supplier<UUID> ids) {
    this.receiving = receiving;
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
            new ReceivingLink(), TEXTS.get("title"), Feather.DOWNLOAD, TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return switch (link) {
      case ReceivingLink _ -> Optional.of(screen(Optional.empty(), navigator));
      case ReceiveOrderLink of -> Optional.of(screen(Optional.of(of), navigator));
      default -> Optional.empty();
    };
  }

  private Screen screen(Optional<ReceiveOrderLink> begun, Navigator navigator) {
    ScanJob job = new ScanJob(products, bench.runner(), Amounts.ofProgram());
    ReceivingModel model =
        new ReceivingModel(receiving, stock, bench.runner(), ids, job, new LotForm(bench.clock()));
    begun.ifPresent(
        of -> {
          model.warehouseProperty().set(Optional.of(of.warehouse()));
          model.begin(of.order());
        });
    return new ReceivingScreen(
        model, new ReceivingView(model, bench, sound, navigator::open), bench.dialogs());
  }
}
