package plumbline.views.chart;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.views.audit.RecordHistory;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen of the chart of accounts and keeps an account being typed between tabs. */
public final class ChartScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(ChartScreens.class);

  private final Workbench bench;
  private final RecordHistory history;
  private final ChartModel model;

  public ChartScreens(ChartOfAccounts chart, Workbench bench, RecordHistory history) {
    this.bench = bench;
    this.history = history;
    model = new ChartModel(chart, bench.runner(), bench.dialogs());
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new ChartLink(),
            TEXTS.get("chart.title"),
            Feather.GIT_BRANCH,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof ChartLink
        ? Optional.of(new ChartScreen(model, bench.clock(), history.ofAccounts(navigator)))
        : Optional.empty();
  }
}
