package plumbline.views.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.views.shell.Desk;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.signin.Person;
import plumbline.views.text.Texts;

/** The reconcile desk: open to everybody to see; managers and the office settle. */
public final class ReconcileDesk implements ScreenFactory {
  static final String ID = "reconcile";

  private static final Texts TEXTS = Texts.of(ReconcileDesk.class);

  private final Reconciliation reconciliation;
  private final Person person;
  private final ValueWords values;
  private final Workbench bench;

  public ReconcileDesk(
      Reconciliation reconciliation, Person person, ValueWords values, Workbench bench) {
    this.reconciliation = reconciliation;
    this.person = person;
    this.values = values;
    this.bench = bench;
  }

  /** Its entry on the rail. */
  public static Desk desk() {
    String word = TEXTS.get("title");
    Place place =
        new Place(new ReconcileLink(), word, Feather.GIT_MERGE, TEXTS.get("desk.otherWords"));
    return new Desk(ID, word, Feather.GIT_MERGE, Set.of(), List.of(place));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof ReconcileLink ? Optional.of(screen()) : Optional.empty();
  }

  private ReconcileScreen screen() {
    Surroundings surroundings = new Surroundings(bench.runner(), bench.ticker(), bench.clock());
    ReconcileViewModel model = new ReconcileViewModel(reconciliation, person, surroundings);
    return new ReconcileScreen(model, values, bench);
  }
}
