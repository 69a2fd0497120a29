package plumbline.views.audit;

import java.util.List;
import java.util.Optional;
import plumbline.domain.admin.AuditTrail;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens of the audit trail, for those who may read it. */
public final class AuditScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(AuditScreens.class);

  private final AuditTrail trail;
  private final RecordLinks links;
  private final Workbench bench;

  public AuditScreens(AuditTrail trail, RecordLinks links, Workbench bench) {
    this.trail = trail;
    this.links = links;
    this.bench = bench;
  }

  /** Where the trail can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new AuditLink.Trail(),
            TEXTS.get("trail.title"),
            AuditScreen.ICON,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return switch (link) {
      case AuditLink.Trail _ -> Optional.of(screen(TEXTS.get("trail.title"), "", navigator));
      case AuditLink.History history ->
          Optional.of(
              screen(TEXTS.get("history.title", history.record()), history.filter(), navigator));
      default -> Optional.empty();
    };
  }

  private Screen screen(String title, String filter, Navigator navigator) {
    AuditModel model = new AuditModel(trail, bench.runner(), bench.clock());
    VerifyModel verifying = new VerifyModel(trail, bench.runner());
    AuditView view = new AuditView(model, verifying, links, bench.clock(), navigator::open);
    if (filter.isEmpty()) {
      model.refresh();
    } else {
      view.filter(filter);
    }
    return new AuditScreen(title, model, verifying, view);
  }
}
