package plumbline.views.warehouse;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.setting.StockSettings;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen of the warehouse's settings and keeps what is being typed between tabs. */
public final class WarehouseSettingsScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(WarehouseSettingsScreens.class);

  private final Workbench bench;
  private final SettingSections sections;

  /**
   * @param manages whether the person may change limits and reasons, or only read them
   */
  public WarehouseSettingsScreens(StockSettings settings, boolean manages, Workbench bench) {
    this.bench = bench;
    sections = SettingSections.of(settings, manages, bench);
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new WarehouseSettingsLink(),
            TEXTS.get("settings.title"),
            Feather.SLIDERS,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof WarehouseSettingsLink
        ? Optional.of(new WarehouseSettingsScreen(sections, bench))
        : Optional.empty();
  }
}
