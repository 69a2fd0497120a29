package plumbline.domain.central;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server was not reached, or its answer did not come: what was asked of it may be done or not.
 * The message is a sentence for the person who asked, without its full stop.
 */
public final class NoAnswer extends SQLException {
  private static final long serialVersionUID = 1L;
  private static final String CONNECTION_FAILURE = "08006";

  private NoAnswer(String sentence, Throwable cause) {
    super(sentence, CONNECTION_FAILURE, cause);
  }

  /** What kept the server's answer away, if that is what the failure is about. */
  public static Optional<NoAnswer> in(Throwable failure) {
    String sentence = "";
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoAnswer known) {
        return Optional.of(known);
      }
      String closer = sentence(cause);
      sentence = closer.isEmpty() ? sentence : closer;
    }
    return sentence.isEmpty() ? Optional.empty() : Optional.of(new NoAnswer(sentence, failure));
  }

  /** The failure in words for a person if no answer came, otherwise as it is. */
  static SQLException orAsIs(SQLException failure) {
    Optional<NoAnswer> none = in(failure);
    return none.isPresent() ? none.get() : failure;
  }

  private static String sentence(Throwable cause) {
    return switch (cause) {
      case SocketTimeoutException _ -> "The server keeps silent";
      case NoRouteToHostException _ -> "The network knows no way to the server";
      case UnknownHostException _ -> "The network does not know the server's name";
      case ConnectException _ -> "The server takes no connections";
      case SQLException failure -> sentence(failure, String.valueOf(failure.getSQLState()));
      default -> "";
    };
  }

  private static String sentence(SQLException failure, String state) {
    return switch (state) {
      case "57P01", "57P02" -> "The server was stopped";
      case "57P03" -> "The server is starting or stopping";
      case "53300" -> "The server has no connection left";
      case "25P03", "25P04" -> "The server ended a session it had heard nothing of";
      case "08001", "08003" -> "The server does not answer";
      default -> {
        if (state.startsWith("08")) {
          yield "The connection to the server broke off";
        }
        yield failure instanceof SQLTransientConnectionException
            ? "No connection to the server became free in time"
            : "";
      }
    };
  }
}
