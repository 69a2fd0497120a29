package plumbline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure nobody foresaw: written to the log once, and shown as a sentence with its code. */
public final class UnexpectedError {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedError.class);

  private UnexpectedError() {}

  /** Logs the failure and gives the sentence for the person. */
  public static String record(Throwable failure) {
    ErrorCode code = ErrorCode.of(failure);
    LOG.error("Unexpected error {}", code.text(), failure);
    Path log = LogFile.path();
    String where =
        Files.isReadable(log)
            ? "the details are in %s".formatted(log)
            : "the log %s could not be written".formatted(log);
    return "Something unexpected happened. Its code is %s; %s.".formatted(code.text(), where);
  }
}
