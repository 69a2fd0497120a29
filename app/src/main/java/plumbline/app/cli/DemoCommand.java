package plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.config.UserFolders;
import plumbline.app.demo.DemoDesktop;
import plumbline.app.demo.DemoSite;
import plumbline.app.desktop.Toolkit;
import plumbline.app.server.LocalServers;
import plumbline.app.tour.Tour;

/** {@code plumbline demo}: the demo company on servers of its own, in a window or as a tour. */
@Command(
    name = "demo",
    description = "Opens a demo distributor whose shop has drifted from its ERP.",
    footer = {
      "",
      "Starts a PostgreSQL and a MariaDB of its own; their rows are kept in the user's data"
          + " folder.",
      "Without a display the tour runs instead of the desktop. The tour has rows of its own and",
      "starts over each time; it ends with 0 only if every step held."
    })
public final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--fresh", description = "Start over: delete the rows of earlier starts.")
  private boolean fresh;

  @Option(
      names = "--tour",
      paramLabel = "DIR",
      description = {
        "Drive the program through the main job without a display, check each step against the",
        "databases, and save a picture of each screen in DIR."
      })
  private @Nullable Path pictures;

  @Override
  public Integer call() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    Path data = UserFolders.current().data();
    Path programs = UserFolders.current().cache().resolve("programs");
    if (pictures != null) {
      return tour(data.resolve("tour"), programs, pictures);
    }
    if (!Toolkit.hasDisplay()) {
      err.println("This machine has no display, so the tour runs instead of the desktop.");
      return tour(data.resolve("tour"), programs, UserFolders.current().state().resolve("tour"));
    }
    LocalServers.Rows rows = fresh ? LocalServers.Rows.DELETE : LocalServers.Rows.KEEP;
    new DemoDesktop(new TerminalProgress(err)).run(data.resolve("demo"), programs, rows);
    return ExitCode.DONE;
  }

  private int tour(Path data, Path programs, Path pictures) throws Exception {
    Toolkit.goWithoutDisplay();
    TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr());
    try (DemoSite site = DemoSite.open(data, programs, LocalServers.Rows.DELETE, progress)) {
      Toolkit.start();
      PrintWriter out = spec.commandLine().getOut();
      boolean held = new Tour(site, pictures, data.resolve("cache"), out).run();
      return held ? ExitCode.DONE : ExitCode.NOT_DONE;
    }
  }
}
