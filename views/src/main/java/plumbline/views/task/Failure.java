package plumbline.views.task;

import java.time.Instant;

/** An unforeseen bad end of work: what it was, when, and the code two people can compare. */
public record Failure(String work, Throwable cause, String code, Instant at) {
  public static Failure of(String work, Throwable cause, Instant at) {
    return new Failure(work, cause, FailureCode.of(cause), at);
  }

  /** The cause in its own words, or its kind if it has none. */
  public String reason() {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }
}
