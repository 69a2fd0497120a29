package plumbline.views.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.views.shell.ConnectionState.Connected;
import plumbline.views.shell.ConnectionState.Lost;
import plumbline.views.shell.ConnectionState.Recovering;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Running;
import plumbline.views.task.Ticker;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/**
 * Asks the server for a sign of life every second. A question that hangs is given up after two and
 * a half, so a loss of any kind is known within four seconds, and five where the machine is busy.
 */
public final class Heartbeat {
  private static final Duration BEAT = Duration.ofMillis(250);
  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMillis(2500);

  private final ServerPulse pulse;
  private final LatestOnly questions;
  private final Ticker ticker;
  private final Clock clock;
  private final String hanging;
  private final ReadOnlyObjectWrapper<ConnectionState> state =
      new ReadOnlyObjectWrapper<>(new Connected(Duration.ZERO));
  private @Nullable Running beat;
  private boolean asking;
  private Instant asked;
  private Instant answered;

  /** The sentence is the reason shown when the server keeps silent. */
  public Heartbeat(
      ServerPulse pulse, WorkRunner runner, Ticker ticker, Clock clock, String hanging) {
    this.pulse = pulse;
    this.questions = new LatestOnly(runner);
    this.ticker = ticker;
    this.clock = clock;
    this.hanging = hanging;
    asked = clock.instant();
    answered = asked;
  }

  public ReadOnlyObjectProperty<ConnectionState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public void start() {
    if (beat == null) {
      answered = clock.instant();
      ask();
      beat = ticker.every(BEAT, this::beat);
    }
  }

  public void stop() {
    if (beat != null) {
      beat.cancel();
      beat = null;
      asking = false;
      questions.forget();
    }
  }

  private void beat() {
    Duration waited = Duration.between(asked, clock.instant());
    if (asking && waited.compareTo(PATIENCE) >= 0) {
      questions.forget();
      asking = false;
      lost(hanging);
    }
    if (!asking && waited.compareTo(PERIOD) >= 0) {
      ask();
    }
  }

  private void ask() {
    asking = true;
    asked = clock.instant();
    questions.run(
        Work.of(pulse::roundTrip)
            .named("heartbeat")
            .quiet()
            .onSuccess(this::answered)
            .onFailure(
                Exception.class,
                failure -> {
                  asking = false;
                  String message = failure.getMessage();
                  lost(message == null ? failure.getClass().getSimpleName() : message);
                }));
  }

  private void answered(Duration roundTrip) {
    asking = false;
    answered = clock.instant();
    ConnectionState next =
        switch (state.get()) {
          case Lost lost -> new Recovering(lost.since());
          case Connected _, Recovering _ -> new Connected(roundTrip);
        };
    state.set(next);
  }

  private void lost(String reason) {
    Instant since =
        switch (state.get()) {
          case Lost lost -> lost.since();
          case Recovering recovering -> recovering.lostSince();
          case Connected _ -> answered;
        };
    state.set(new Lost(since, reason));
  }
}
