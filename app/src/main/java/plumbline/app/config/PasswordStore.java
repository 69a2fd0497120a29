package plumbline.app.config;

/** Where a password that the configuration file only names is kept. */
interface PasswordStore {
  /**
   * @throws PasswordMissingException with a sentence that says what to do
   */
  Secret password(String name) throws PasswordMissingException;

  /** The store has no such password, or there is no store. */
  final class PasswordMissingException extends Exception {
    private static final long serialVersionUID = 1L;

    PasswordMissingException(String sentence) {
      super(sentence);
    }

    PasswordMissingException(String sentence, Throwable cause) {
      super(sentence, cause);
    }

    /** The message, which is always there. */
    String sentence() {
      return String.valueOf(getMessage());
    }
  }
}
