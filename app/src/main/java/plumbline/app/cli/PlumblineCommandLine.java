package plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The command line with its commands, its exit codes and its way of reporting failures. */
public final class PlumblineCommandLine {
  private final CommandLine commandLine;

  /**
   * @param commands one object a command, annotated for picocli
   * @param out for results
   * @param err for messages
   */
  public PlumblineCommandLine(
      Optional<Desktop> desktop, List<Object> commands, PrintWriter out, PrintWriter err) {
    commandLine = new CommandLine(new PlumblineCommand(desktop));
    commands.forEach(commandLine::addSubcommand);
    Optional.ofNullable(commandLine.getSubcommands().get("report"))
        .ifPresent(ReportTableCommand::addTo);
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsageMessage())
        .setExecutionExceptionHandler(new FailureMessage());
  }

  /** Runs what was typed and gives the exit code. */
  public int run(String... arguments) {
    int exitCode = commandLine.execute(arguments);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return exitCode;
  }
}
