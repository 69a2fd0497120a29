package plumbline.views.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.payment.MoneyAccounts;
import plumbline.views.journal.EntryOpener;
import plumbline.views.reports.ReportLink.Balances;
import plumbline.views.reports.ReportLink.Charts;
import plumbline.views.reports.ReportLink.Invoices;
import plumbline.views.reports.ReportLink.Of;
import plumbline.views.reports.ReportLink.Vat;
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
  private final ReportExport export;
  private final Callable<MoneyAccounts> money;
  private final Map<ReportLink, ReportLink> openedFrom = new HashMap<>();

  /**
   * The figures are usually {@link CachedFigures}, the entries the journal's screens, which must be
   * in the same shell.
   *
   * @param money which accounts are cash
   */
  public ReportScreens(
      LedgerFigures figures,
      Workbench bench,
      EntryOpener entries,
      ReportExport export,
      Callable<MoneyAccounts> money) {
    this.money = money;
    this.figures = figures;
    this.bench = bench;
    this.entries = entries;
    this.export = export;
  }

  /** Where the reports can be entered. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (ReportKind kind : ReportKind.values()) {
      ReportLink link = kind == ReportKind.TRIAL_BALANCE ? new Balances() : new Of(kind);
      places.add(new Place(link, kind.report().title(), kind.icon(), words(kind)));
    }
    places.add(
        new Place(
            new Charts(), TEXTS.get("charts.title"), Feather.ACTIVITY, TEXTS.get("place.charts")));
    return places;
  }

  private static String words(ReportKind kind) {
    return switch (kind) {
      case TRIAL_BALANCE -> TEXTS.get("place.balances");
      case PROFIT_AND_LOSS -> TEXTS.get("place.profit");
      case BALANCE_SHEET -> TEXTS.get("place.sheet");
      case AGED_RECEIVABLES -> TEXTS.get("place.aged");
      case VAT -> TEXTS.get("place.vat");
      case JOURNAL -> TEXTS.get("place.journal");
      case GENERAL_LEDGER -> TEXTS.get("place.ledger");
    };
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
    return link instanceof ReportLink ours
        ? Optional.of(screen(ours, navigator))
        : Optional.empty();
  }

  private Screen screen(ReportLink link, Navigator navigator) {
    return switch (link) {
      case Balances _ -> balances(link, navigator);
      case ReportLink.Lines lines -> lines(lines, navigator);
      case Of(ReportKind kind) -> report(kind, link, navigator);
      case Invoices(String customer, LocalDate day) ->
          report(new CustomerInvoices(customer), Optional.of(day), link, navigator);
      case Vat(String code, LocalDate from, LocalDate to) ->
          report(new VatLines(code, from), Optional.of(to), link, navigator);
      case ReportLink.VatOutside(LocalDate from, LocalDate to) ->
          report(new VatOutside(from), Optional.of(to), link, navigator);
      case Charts _ -> charts(navigator);
    };
  }

  private Screen balances(ReportLink link, Navigator navigator) {
    TrialBalanceModel model =
        new TrialBalanceModel(figures, bench.runner(), bench.ticker(), bench.clock());
    return new TrialBalanceScreen(
        model,
        bench,
        exporting(),
        row ->
            drill(
                new Drill.Into(
                    new ReportLink.Lines(
                        row.account(),
                        model.from().dayProperty().get().orElse(null),
                        model.to().dayProperty().get().orElse(null))),
                link,
                navigator));
  }

  private Screen lines(ReportLink.Lines link, Navigator navigator) {
    return new AccountLinesScreen(
        new AccountLinesModel(figures, link, bench.runner(), bench.ticker(), bench.clock()),
        bench,
        exporting(),
        line -> entries.open(line.entry(), link, navigator),
        () -> back(link, navigator));
  }

  private Exporting exporting() {
    return new Exporting(figures, export, bench.runner(), bench.dialogs());
  }

  private Screen report(ReportKind kind, ReportLink link, Navigator navigator) {
    ReportModel model = new ReportModel(kind.report(), figures, bench, export, Optional.empty());
    return new ReportScreen(
        model, kind.icon(), bench, drill -> drill(drill, link, navigator), Optional.empty());
  }

  private Screen report(
      Report report, Optional<LocalDate> day, ReportLink link, Navigator navigator) {
    ReportModel model = new ReportModel(report, figures, bench, export, day);
    return new ReportScreen(
        model,
        Feather.LIST,
        bench,
        drill -> drill(drill, link, navigator),
        Optional.of(() -> back(link, navigator)));
  }

  private Screen charts(Navigator navigator) {
    return new ChartsScreen(
        new ChartsModel(figures, bench, money),
        bench,
        () -> navigator.open(new Of(ReportKind.PROFIT_AND_LOSS)));
  }

  private void drill(Drill drill, ReportLink from, Navigator navigator) {
    switch (drill) {
      case Drill.Entry(var entry) -> entries.open(entry, from, navigator);
      case Drill.Into(ReportLink into) -> {
        if (!into.equals(from)) {
          openedFrom.put(into, from);
        }
        navigator.open(into);
      }
    }
  }

  private void back(ReportLink link, Navigator navigator) {
    navigator.close(link);
    navigator.open(Optional.ofNullable(openedFrom.remove(link)).orElseGet(Balances::new));
  }
}
