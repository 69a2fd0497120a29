package plumbline.views.reports;

import java.util.List;
import java.util.Optional;
import plumbline.views.journal.EntryOpener;
import plumbline.views.reports.ReportLink.Balances;
import plumbline.views.reports.ReportLink.Lines;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the reports of the bookkeeper's desk from the read cache. */
public final class ReportScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(ReportScreens.class);

  private final LedgerFigures figures;
  private final Workbench bench;
  private final EntryOpener entries;

  /**
   * The figures are usually {@link CachedFigures}, the entries the journal's screens, which must be
   * in the same shell.
   */
  public ReportScreens(LedgerFigures figures, Workbench bench, EntryOpener entries) {
    this.figures = figures;
    this.bench = bench;
    this.entries = entries;
  }

  /** Where the reports can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new Balances(),
            TEXTS.get("balances.title"),
            TrialBalanceScreen.ICON,
            TEXTS.get("place.balances")));
  }

  /** Keeps the status bar's age of the read cache, for as long as the program runs. */
  public void tellAge(ShellStatus status) {
    status.cacheUsedProperty().set(true);
    Runnable show = () -> status.cacheAsOfProperty().set(figures.asOf());
    figures.listen(news -> bench.runner().onScreen(show));
    bench.runner().onScreen(show);
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof ReportLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case Balances balances -> balances(navigator);
          case Lines lines -> lines(lines, navigator);
        });
  }

  private Screen balances(Navigator navigator) {
    TrialBalanceModel model =
        new TrialBalanceModel(figures, bench.runner(), bench.ticker(), bench.clock());
    return new TrialBalanceScreen(
        model,
        bench,
        row ->
            navigator.open(new Lines(row.account(), model.to().dayProperty().get().orElse(null))));
  }

  private Screen lines(Lines link, Navigator navigator) {
    return new AccountLinesScreen(
        new AccountLinesModel(figures, link, bench.runner(), bench.ticker(), bench.clock()),
        bench,
        line -> entries.open(line.entry(), link, navigator),
        () -> {
          navigator.close(link);
          navigator.open(new Balances());
        });
  }
}
