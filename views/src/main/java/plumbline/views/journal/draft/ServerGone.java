package plumbline.views.journal.draft;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a server that cannot be reached from one that answers with an error. */
public final class ServerGone {
  private ServerGone() {}

  /**
   * Whether the failure says that the server is gone, restarting, shutting down or too busy to
   * answer (SQLSTATE classes 08, 53 and 57); whether the work was done is then unknown.
   */
  public static boolean isIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isGone(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGone(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      return failure instanceof SQLTransientException || failure.getCause() == null;
    }
    return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
  }
}
