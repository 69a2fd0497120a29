package plumbline.app.tour;

import org.jspecify.annotations.Nullable;

/** A step of the tour did not hold; the message says what was expected. */
public final class TourFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TourFailure(String message) {
    super(message);
  }

  TourFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
