package plumbline.views.settings;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.VatCodes;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen of Finance's settings and keeps what is being typed between tabs. */
public final class SettingsScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(SettingsScreens.class);

  private final Workbench bench;
  private final SettingsModel model;

  public SettingsScreens(
      FinanceSettings settings, ChartOfAccounts chart, VatCodes codes, Workbench bench) {
    this.bench = bench;
    model = new SettingsModel(settings, chart, codes, bench);
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new SettingsLink(),
            TEXTS.get("settings.title"),
            Feather.SLIDERS,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof SettingsLink
        ? Optional.of(new SettingsScreen(model, bench.clock()))
        : Optional.empty();
  }
}
