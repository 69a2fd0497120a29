package plumbline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plumbline.app.cli.AuditCommand;
import plumbline.app.cli.CommandFailure;
import plumbline.app.cli.CompareCommand;
import plumbline.app.cli.ConsoleStreams;
import plumbline.app.cli.DemoCommand;
import plumbline.app.cli.ExitCode;
import plumbline.app.cli.HubCommand;
import plumbline.app.cli.ImportCommand;
import plumbline.app.cli.InitCommand;
import plumbline.app.cli.LogFile;
import plumbline.app.cli.PlumblineCommandLine;
import plumbline.app.cli.ReportCommand;
import plumbline.app.cli.UnexpectedError;
import plumbline.app.desktop.ConfiguredDesktop;
import plumbline.app.desktop.Toolkit;

/** Starts Plumbline: the desktop, or the command that was typed. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    LogFile.place();
    var err = ConsoleStreams.err();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> err.println(UnexpectedError.record(failure)));
    List<Object> commands =
        List.of(
            new DemoCommand(),
            new InitCommand(),
            new ImportCommand(),
            new ReportCommand(),
            new CompareCommand(),
            new AuditCommand(),
            new HubCommand());
    var commandLine =
        new PlumblineCommandLine(Optional.of(Main::desktop), commands, ConsoleStreams.out(), err);
    System.exit(commandLine.run(arguments));
  }

  private static int desktop(String centralUrl, Path cacheFolder) throws InterruptedException {
    if (!Toolkit.hasDisplay()) {
      throw CommandFailure.notDone(
          "This machine has no display to open the desktop on. plumbline --help lists what works"
              + " without one.");
    }
    ConfiguredDesktop.open(centralUrl, cacheFolder);
    return ExitCode.DONE;
  }
}
