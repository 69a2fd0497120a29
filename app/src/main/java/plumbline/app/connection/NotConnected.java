package plumbline.app.connection;

/** A system could not be reached or used; the message is for the person who asked. */
public final class NotConnected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotConnected(String message) {
    super(message);
  }
}
