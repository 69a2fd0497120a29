package plumbline.app.importing;

/** A file that cannot be read as what it should be, said for the person who gave it. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }
}
