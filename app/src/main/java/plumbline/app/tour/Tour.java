package plumbline.app.tour;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import plumbline.app.demo.DemoSite;
import plumbline.app.demo.DemoUsers;
import plumbline.app.desktop.DesktopWindow;
import plumbline.app.desktop.LocalFolders;
import plumbline.views.task.FxWorkRunner;

/**
 * Drives the desktop by its keys alone through the main job: a bookkeeper posts, a warehouse clerk
 * adjusts, a manager settles what disagrees. Each step is checked against the databases themselves.
 */
public final class Tour {
  private final DemoSite site;
  private final Path pictures;
  private final Path cacheFolder;
  private final PrintWriter out;

  /** JavaFX must have been started. Pictures go into a folder that is made if it is not there. */
  public Tour(DemoSite site, Path pictures, Path cacheFolder, PrintWriter out) {
    this.site = site;
    this.pictures = pictures;
    this.cacheFolder = cacheFolder;
    this.out = out;
  }

  /** One thing a person does and what must then be so. */
  record Step(String name, Action action) {
    @FunctionalInterface
    interface Action {
      void run() throws Exception;
    }
  }

  /** Whether every step held. A step that does not ends the tour. */
  public boolean run() throws IOException {
    Files.createDirectories(pictures);
    FxWorkRunner runner =
        new FxWorkRunner(Clock.systemUTC(), failure -> out.println("  " + failure.reason()));
    Screenside screen = new Screenside(runner);
    DesktopWindow window =
        screen.get(
            () -> {
              DesktopWindow opened =
                  new DesktopWindow(
                      runner,
                      new LocalFolders(cacheFolder, cacheFolder.resolveSibling("drafts")),
                      new AlwaysLight());
              opened.showSignIn(site.centralUrl(), DemoUsers.all());
              return opened;
            });
    Hands hands =
        new Hands(
            window,
            screen,
            new Keyboard(screen),
            new Stage(window, screen, pictures),
            new Databases(site));
    try {
      return all(hands);
    } finally {
      screen.run(window::close);
    }
  }

  private boolean all(Hands hands) {
    long begun = System.nanoTime();
    for (List<Step> part :
        List.of(
            new SignInPart(hands).steps(),
            new JournalPart(hands).steps(),
            new FinancePart(hands).steps(),
            new StockPart(hands).steps(),
            new WarehousePart(hands).steps(),
            new ReconcilePart(hands, site).steps())) {
      for (Step step : part) {
        if (!held(step, hands)) {
          return false;
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "All held: %d keys, %.1f s. Pictures in %s%n",
        hands.keys().pressed(),
        (System.nanoTime() - begun) / 1e9,
        pictures);
    out.flush();
    return true;
  }

  private boolean held(Step step, Hands hands) {
    long begun = System.nanoTime();
    try {
      step.action().run();
    } catch (Exception failure) {
      hands.stage().picture("failed");
      out.printf(
          Locale.ROOT,
          "FAILED %6.1f s  %s%n  %s%n",
          (System.nanoTime() - begun) / 1e9,
          step.name(),
          failure.getMessage());
      out.flush();
      return false;
    }
    out.printf(Locale.ROOT, "held   %6.1f s  %s%n", (System.nanoTime() - begun) / 1e9, step.name());
    out.flush();
    return true;
  }
}
