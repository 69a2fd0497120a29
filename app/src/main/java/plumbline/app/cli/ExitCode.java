package plumbline.app.cli;

/** What the process tells its caller at the end. */
public final class ExitCode {
  /** Done; nothing differs, nothing was refused. */
  public static final int DONE = 0;

  /** Done, and something differs or was refused. */
  public static final int DIFFERENT = 1;

  /** Not begun: wrong usage or configuration. */
  public static final int WRONG_USAGE = 2;

  /** Not done, or not wholly: something could not be read, reached or compared. */
  public static final int NOT_DONE = 3;

  private ExitCode() {}
}
