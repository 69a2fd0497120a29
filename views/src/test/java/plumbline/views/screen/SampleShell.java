package plumbline.views.screen;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.dialog.FxDialogs;
import plumbline.views.dialog.Layers;
import plumbline.views.screen.SampleScreen.SampleLink;
import plumbline.views.shell.Desk;
import plumbline.views.shell.GoTo;
import plumbline.views.shell.Heartbeat;
import plumbline.views.shell.Place;
import plumbline.views.shell.ServerPulse;
import plumbline.views.shell.Shell;
import plumbline.views.shell.ShellParts;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.signin.Person;
import plumbline.views.task.FxTicker;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.Ticker;
import plumbline.views.task.WorkRunner;
import plumbline.views.theme.Look;
import plumbline.views.theme.Meaning;

/** A shell with a few desks of sample screens. */
public final class SampleShell {
  public final Map<String, SampleScreen> screens = new HashMap<>();
  public final ShellStatus status = new ShellStatus();
  public final Shell shell;
  private final Clock clock = Clock.systemDefaultZone();

  public SampleShell(Layers layers, Look look, ServerPulse pulse) {
    this(layers, look, pulse, new FxTicker());
  }

  public SampleShell(Layers layers, Look look, ServerPulse pulse, Ticker ticker) {
    FxDialogs dialogs = new FxDialogs(layers, ticker);
    WorkRunner runner = new FxWorkRunner(clock, dialogs::fail);
    Workbench bench = new Workbench(runner, ticker, clock, look, dialogs);
    Heartbeat heartbeat = new Heartbeat(pulse, runner, ticker, clock, "The server keeps silent.");
    ShellParts parts =
        new ShellParts(
            new Person("szabo.anna", "Szabó Anna", Set.of("bookkeeper", "manager"), "db.duna.hu"),
            desks(),
            (link, navigator) -> Optional.of(screen(((SampleLink) link).name())),
            List.of((typed, navigator) -> records(typed)),
            status,
            heartbeat);
    status.cacheAsOfProperty().set(Optional.of(clock.instant().minus(Duration.ofSeconds(4))));
    status.hubProperty().set(Optional.of(new ShellStatus.Hub("active", Meaning.VERIFIED)));
    status.disagreementsProperty().set(java.util.OptionalLong.of(41));
    shell = new Shell(parts, bench, layers);
    layers.setContent(shell.node());
  }

  private SampleScreen screen(String name) {
    return screens.computeIfAbsent(name, SampleScreen::new);
  }

  private static List<GoTo> records(String typed) {
    return List.of(
        new GoTo("sku:4711", "CS-M8x40 " + typed, "Product", Feather.PACKAGE, () -> {}),
        new GoTo("inv:123", "INV 2026/00123", "Invoice", Feather.FILE_TEXT, () -> {}));
  }

  private static List<Desk> desks() {
    return List.of(
        desk("journal", "Journal", Feather.BOOK_OPEN, "bookkeeper", "Journal", "Post entry"),
        desk("stock", "Stock", Feather.PACKAGE, "warehouse", "Stock"),
        desk("reports", "Reports", Feather.BAR_CHART_2, "bookkeeper", "Trial balance"),
        desk("reconcile", "Reconcile", Feather.GIT_MERGE, "manager", "Disagreements"));
  }

  private static Desk desk(String id, String word, Feather icon, String role, String... places) {
    List<Place> all =
        List.of(places).stream()
            .map(name -> new Place(new SampleLink(name, id), name, icon, ""))
            .toList();
    return new Desk(id, word, icon, Set.of(role), all);
  }
}
