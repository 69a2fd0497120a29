package plumbline.app.cli;

/** A command cannot go on, for a reason it foresaw; the message is for the person who typed it. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public static CommandFailure wrongUsage(String message) {
    return new CommandFailure(ExitCode.WRONG_USAGE, message);
  }

  public static CommandFailure notDone(String message) {
    return new CommandFailure(ExitCode.NOT_DONE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
