package plumbline.views.screen;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.dialog.FxDialogs;
import plumbline.views.dialog.Layers;
import plumbline.views.shell.Desk;
import plumbline.views.shell.Heartbeat;
import plumbline.views.shell.Link;
import plumbline.views.shell.Place;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Shell;
import plumbline.views.shell.ShellParts;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.signin.Person;
import plumbline.views.task.FxTicker;
import plumbline.views.task.WorkRunner;
import plumbline.views.theme.Look;

/** A real shell around the real screens of one desk, over whatever services the test has. */
public final class DeskShell {
  public final Shell shell;
  private final List<Link> opened;

  public DeskShell(
      Layers layers,
      Look look,
      WorkRunner runner,
      Clock clock,
      Function<Workbench, ScreenFactory> screens,
      List<Link> opened) {
    FxDialogs dialogs = new FxDialogs(layers, new FxTicker());
    Workbench bench = new Workbench(runner, new FxTicker(), clock, look, dialogs);
    Place place = new Place(opened.getFirst(), "Desk", Feather.BOOK_OPEN, "");
    ShellParts parts =
        new ShellParts(
            new Person("szabo.anna", "Szabó Anna", Set.of("bookkeeper"), "db.duna.hu"),
            List.of(
                new Desk("desk", "Desk", Feather.BOOK_OPEN, Set.of("bookkeeper"), List.of(place))),
            screens.apply(bench),
            List.of(),
            new ShellStatus(),
            new Heartbeat(() -> Duration.ZERO, runner, new FxTicker(), clock, "silent"));
    shell = new Shell(parts, bench, layers);
    this.opened = opened;
  }

  /** Opens the screens, as soon as the shell is in a scene. */
  public void open() {
    opened.forEach(shell.screens()::open);
  }
}
