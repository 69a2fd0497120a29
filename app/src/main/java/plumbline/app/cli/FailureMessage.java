package plumbline.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import plumbline.app.server.AlreadyRunningException;
import plumbline.app.server.ServerStartException;

/** Says why a command failed: a foreseen failure in its own words, any other with a short code. */
final class FailureMessage implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    var err = command.getErr();
    return switch (failure) {
      case CommandFailure foreseen -> {
        err.println(foreseen.getMessage());
        yield foreseen.exitCode();
      }
      case AlreadyRunningException running -> {
        err.println(running.getMessage());
        yield ExitCode.WRONG_USAGE;
      }
      case ServerStartException notStarted -> {
        err.println(notStarted.getMessage());
        yield ExitCode.NOT_DONE;
      }
      case ParameterException wrongUsage ->
          new WrongUsageMessage().handleParseException(wrongUsage, new String[0]);
      default -> {
        err.println(UnexpectedError.record(failure));
        yield ExitCode.NOT_DONE;
      }
    };
  }
}
