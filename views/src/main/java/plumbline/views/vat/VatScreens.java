package plumbline.views.vat;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.VatCodes;
import plumbline.views.audit.RecordHistory;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen of the VAT codes and keeps a code being typed between tabs. */
public final class VatScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(VatScreens.class);

  private final Workbench bench;
  private final RecordHistory history;
  private final VatModel model;

  public VatScreens(VatCodes codes, ChartOfAccounts chart, Workbench bench, RecordHistory history) {
    this.bench = bench;
    this.history = history;
    model = new VatModel(codes, chart, bench);
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new VatLink(), TEXTS.get("vat.title"), Feather.PERCENT, TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof VatLink
        ? Optional.of(new VatScreen(model, bench.clock(), history.ofVatCodes(navigator)))
        : Optional.empty();
  }
}
