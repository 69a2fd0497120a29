package plumbline.views.shell;

import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import plumbline.views.dialog.Layers;
import plumbline.views.shell.ConnectionState.Connected;
import plumbline.views.shell.ConnectionState.Recovering;
import plumbline.views.signin.Person;

/**
 * The frame around all screens after signing in: rail, tabs, status bar, connection bar, and the
 * keys that work everywhere. Give it to the window's {@link Layers} as content, then start it.
 */
public final class Shell {
  private final BorderPane frame = new BorderPane();
  private final OpenScreens screens;
  private final Heartbeat heartbeat;
  private final List<Desk> desks;

  /** Only the desks open to the person's roles are shown. */
  public Shell(ShellParts parts, Workbench bench, Layers layers) {
    Person person = parts.person();
    screens = new OpenScreens(parts.factory());
    heartbeat = parts.heartbeat();
    desks = parts.desks().stream().filter(desk -> person.isOneOf(desk.roles())).toList();
    frame.getStyleClass().add("shell");
    frame.setLeft(new Rail(desks, screens));
    frame.setCenter(
        new VBox(new ConnectionBar(heartbeat, bench.clock()), growing(new ScreenTabs(screens))));
    frame.setBottom(new StatusBar(bench, person, parts.status()));
    Palette palette = new Palette(desks, screens, parts.providers(), bench, layers);
    new ShellKeys(desks, screens, palette::open, new KeysPane(layers, parts.status())::open)
        .listenOn(frame);
    heartbeat.stateProperty().subscribe(this::refreshWhenBack);
  }

  public BorderPane node() {
    return frame;
  }

  /** For opening screens and records from outside, as the tour does. */
  public OpenScreens screens() {
    return screens;
  }

  /** Opens the first desk and begins to listen for the server. */
  public void start() {
    if (!desks.isEmpty() && screens.entries().isEmpty()) {
      screens.open(desks.getFirst().home());
    }
    heartbeat.start();
  }

  /** Signing out: closes every screen and stops the heartbeat. */
  public void stop() {
    heartbeat.stop();
    List.copyOf(screens.entries()).forEach(entry -> screens.close(entry.link()));
  }

  private void refreshWhenBack(ConnectionState before, ConnectionState now) {
    if (before instanceof Recovering && now instanceof Connected) {
      screens.entries().forEach(entry -> entry.screen().refresh());
    }
  }

  private static ScreenTabs growing(ScreenTabs tabs) {
    VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
    return tabs;
  }
}
