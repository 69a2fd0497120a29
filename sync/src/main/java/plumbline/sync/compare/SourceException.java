package plumbline.sync.compare;

/** A system could not be read, or not to the end; the message is for a person. */
public class SourceException extends Exception {

  public SourceException(String message) {
    super(message);
  }

  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
