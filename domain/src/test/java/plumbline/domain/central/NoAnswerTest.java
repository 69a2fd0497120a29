package plumbline.domain.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class NoAnswerTest {
  @Test
  void the_closest_cause_is_said_in_words() {
    assertThat(words(sql("08006", new SocketTimeoutException("Read timed out"))))
        .isEqualTo("The server keeps silent");
    assertThat(words(sql("08001", new ConnectException("Connection refused"))))
        .isEqualTo("The server takes no connections");
    assertThat(words(sql("08001", new UnknownHostException("db.duna.hu"))))
        .isEqualTo("The network does not know the server's name");
    assertThat(words(sql("08006", new EOFException())))
        .isEqualTo("The connection to the server broke off");
    assertThat(words(sql("57P01", null))).isEqualTo("The server was stopped");
    assertThat(words(sql("57P03", null))).isEqualTo("The server is starting or stopping");
    assertThat(words(sql("53300", null))).isEqualTo("The server has no connection left");
  }

  @Test
  void a_pool_without_connections_says_what_its_last_attempt_met() {
    assertThat(
            words(
                new SQLTransientConnectionException(
                    "central-anna - Connection is not available, request timed out after 4000ms",
                    "08001",
                    sql("08001", new ConnectException("Connection refused")))))
        .isEqualTo("The server takes no connections");
    assertThat(words(new SQLTransientConnectionException("request timed out after 4000ms")))
        .isEqualTo("No connection to the server became free in time");
  }

  @Test
  void it_is_found_inside_what_others_threw_and_is_itself_found_again() {
    NoAnswer none =
        NoAnswer.in(new IllegalStateException("could not commit", sql("08006", null)))
            .orElseThrow();
    assertThat(none.getMessage()).isEqualTo("The connection to the server broke off");
    assertThat(NoAnswer.in(new IllegalStateException(none))).containsSame(none);
  }

  @Test
  void an_answer_that_is_a_refusal_is_no_silence() {
    SQLException refusal = sql("PL103", null);
    assertThat(NoAnswer.in(refusal)).isEmpty();
    assertThat((Exception) NoAnswer.orAsIs(refusal)).isSameAs(refusal);
    assertThat(NoAnswer.in(sql("23505", null))).isEmpty();
    assertThat(NoAnswer.in(sql("42501", null))).isEmpty();
    assertThat(NoAnswer.in(new IllegalStateException("no SQL at all"))).isEmpty();
  }

  private static SQLException sql(String state, Throwable cause) {
    return new SQLException("driver's words", state, cause);
  }

  private static String words(Throwable failure) {
    return NoAnswer.in(failure).orElseThrow().getMessage();
  }
}
