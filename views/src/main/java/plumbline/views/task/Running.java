package plumbline.views.task;

/**
 * Work under way. Cancelling drops its answer and tells its {@link Reporter}; the work itself is
 * not interrupted, because an interrupt closes the connection or the cache file it is reading from.
 * It is harmless after the end.
 */
public interface Running {
  void cancel();

  boolean isDone();
}
