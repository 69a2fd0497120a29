package plumbline.views.periods;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.period.CheckItem.Target;
import plumbline.domain.finance.period.Periods;
import plumbline.views.audit.RecordHistory;
import plumbline.views.journal.DraftOpener;
import plumbline.views.journal.EntryOpener;
import plumbline.views.journal.JournalLink;
import plumbline.views.reports.ReportLink;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.valuation.ValuationLink;

/** Makes the screen of the periods; journal and reports must be in the same shell. */
public final class PeriodScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(PeriodScreens.class);

  private final Periods periods;
  private final Workbench bench;
  private final EntryOpener entries;
  private final DraftOpener drafts;
  private final RecordHistory history;

  public PeriodScreens(
      Periods periods,
      Workbench bench,
      EntryOpener entries,
      DraftOpener drafts,
      RecordHistory history) {
    this.periods = periods;
    this.bench = bench;
    this.entries = entries;
    this.drafts = drafts;
    this.history = history;
  }

  /** Where the periods can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new PeriodLink(),
            TEXTS.get("periods.title"),
            PeriodsScreen.ICON,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof PeriodLink ? Optional.of(screen(navigator)) : Optional.empty();
  }

  private Screen screen(Navigator navigator) {
    PeriodsModel model = new PeriodsModel(periods, bench.runner(), bench.dialogs(), bench.clock());
    ChecklistModel checklist = new ChecklistModel(periods, bench.runner());
    YearEndModel yearEnd = new YearEndModel(periods, bench.runner(), bench.dialogs());
    yearEnd.setOnClosed(_ -> model.read());
    PeriodsView view =
        new PeriodsView(
            model,
            new PeriodSides(
                new ChecklistPane(
                    checklist,
                    PeriodScreens::leadsSomewhere,
                    target -> open(target, model, navigator),
                    bench.clock()),
                new HistoryPane(
                    new HistoryModel(periods, model, bench.runner()), model, bench.clock())),
            checklist,
            yearEnd,
            target -> open(target, model, navigator),
            history.ofPeriods(navigator),
            bench.clock());
    return new PeriodsScreen(model, checklist, view);
  }

  /** Orders have no screen of their own yet. */
  private static boolean leadsSomewhere(Target target) {
    return !(target instanceof Target.Order);
  }

  private void open(Target target, PeriodsModel model, Navigator navigator) {
    switch (target) {
      case Target.Month(YearMonth month) -> model.go(month);
      case Target.Drafts _ -> navigator.open(new JournalLink.Drafts());
      case Target.Draft(var id, var _, var _) -> drafts.openDraft(id, navigator);
      case Target.Account(String number) ->
          navigator.open(
              new ReportLink.Lines(
                  number,
                  null,
                  model
                      .selectedProperty()
                      .get()
                      .map(period -> period.month().atEndOfMonth())
                      .orElse(null)));
      case Target.Entry(var id) -> entries.open(id, new PeriodLink(), navigator);
      case Target.StockValue _ -> navigator.open(new ValuationLink(JournalLink.DESK, true));
      case Target.Order _ -> {}
    }
  }
}
