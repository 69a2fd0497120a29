package plumbline.views.recurring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.recurring.RecurringEntries;
import plumbline.domain.finance.recurring.Templates;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.JournalScreens;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens of what is due, and lets a typed entry be taken from a template. */
public final class RecurringScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(RecurringScreens.class);

  private final RecurringEntries recurring;
  private final Templates templates;
  private final Workbench bench;
  private final JournalScreens journal;
  private final Supplier<UUID> ids;

  /** New templates and recurring entries take their ids from the supplier. */
  public RecurringScreens(
      RecurringEntries recurring,
      Templates templates,
      Workbench bench,
      JournalScreens journal,
      Supplier<UUID> ids) {
    this.recurring = recurring;
    this.templates = templates;
    this.bench = bench;
    this.journal = journal;
    this.ids = ids;
    journal.addToEntry(
        filling ->
            new TemplatePane(
                new TemplateModel(templates, bench.runner(), bench.dialogs(), ids, filling)));
  }

  /** Where the desk can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new RecurringLink.Due(),
            TEXTS.get("due.tab"),
            Feather.CALENDAR,
            TEXTS.get("place.due")),
        new Place(
            new RecurringLink.Plans(),
            TEXTS.get("plan.tab"),
            Feather.REPEAT,
            TEXTS.get("place.plans")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof RecurringLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case RecurringLink.Due due -> due(due, navigator);
          case RecurringLink.Plans _ -> plans();
        });
  }

  private Screen due(RecurringLink.Due link, Navigator navigator) {
    if (journal.books().chart().isEmpty()) {
      journal.books().read();
    }
    DueModel model = new DueModel(recurring, bench.runner(), bench.clock());
    model.setOnPosted(journal::refreshList);
    DueView view =
        new DueView(
            model,
            journal.books(),
            bench.clock(),
            row -> journal.open(row.due().draft().id(), link, navigator),
            () -> navigator.open(new RecurringLink.Plans()));
    model.read();
    return new TabScreen(
        TEXTS.get("due.tab"),
        Feather.CALENDAR,
        view,
        DueView.keys(),
        new TabScreen.Acts(view::focusFirst, model::read, () -> false));
  }

  private Screen plans() {
    DateShortcuts dates = DateShortcuts.ofProgram(bench.clock());
    PlansModel model = new PlansModel(recurring, templates, bench.runner(), dates, ids);
    PlansView view = new PlansView(model, bench.clock());
    model.read();
    return new TabScreen(
        TEXTS.get("plan.tab"),
        Feather.REPEAT,
        view,
        PlansView.keys(),
        new TabScreen.Acts(view::focusFirst, model::read, () -> false));
  }
}
