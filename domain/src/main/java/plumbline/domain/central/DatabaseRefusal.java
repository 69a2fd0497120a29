package plumbline.domain.central;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * A rule the database itself upheld, in words for a person. Plumbline's rules raise SQLSTATE class
 * PL; a missing privilege is 42501.
 *
 * @param suggestion what the rule would accept instead, where it says so: the server's hint
 */
public record DatabaseRefusal(String sqlState, String message, Optional<String> suggestion) {
  public static final String UNBALANCED = "PL101";
  public static final String CLOSED_PERIOD = "PL103";
  public static final String VAT_LOCKED = "PL141";
  public static final String NOT_ENOUGH_STOCK = "PL201";
  public static final String STALE = "PL409";
  private static final String UNIQUE_VIOLATION = "23505";

  /** The refusal inside a failure, if the database refused by one of Plumbline's rules. */
  public static Optional<DatabaseRefusal> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        Optional<DatabaseRefusal> found = of(sql);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a failure is a unique key that was there already. */
  public static boolean isDuplicate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** The same for a field, with the value that was refused. */
  public Refusal at(String field, String value) {
    return new Refusal(field, value, message, suggestion);
  }

  private static Optional<DatabaseRefusal> of(SQLException first) {
    for (@Nullable SQLException e = first; e != null; e = e.getNextException()) {
      String state = e.getSQLState();
      if (state == null) {
        continue;
      }
      if (e instanceof BatchUpdateException && e.getNextException() != null) {
        continue; // the server's own words are in the next one
      }
      if (state.startsWith("PL")) {
        return Optional.of(new DatabaseRefusal(state, serverMessage(e), hint(e)));
      }
      if (state.equals("42501")) {
        return Optional.of(
            new DatabaseRefusal(
                state,
                "Your role may not do this: " + serverMessage(e) + ". Ask the manager.",
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> hint(SQLException e) {
    return e instanceof PSQLException ps && ps.getServerErrorMessage() != null
        ? Optional.ofNullable(ps.getServerErrorMessage().getHint())
        : Optional.empty();
  }

  private static String serverMessage(SQLException e) {
    if (e instanceof PSQLException ps && ps.getServerErrorMessage() != null) {
      String message = ps.getServerErrorMessage().getMessage();
      if (message != null) {
        return message;
      }
    }
    return String.valueOf(e.getMessage());
  }
}
