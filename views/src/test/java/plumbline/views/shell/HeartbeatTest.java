package plumbline.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import plumbline.views.shell.ConnectionState.Connected;
import plumbline.views.shell.ConnectionState.Lost;
import plumbline.views.shell.ConnectionState.Recovering;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.InlineWorkRunner;

class HeartbeatTest {
  private final HandClock clock = new HandClock();
  private final HandTicker ticker = new HandTicker(clock);

  @Test
  void a_server_that_hangs_is_noticed_within_four_seconds() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    Heartbeat heartbeat = heartbeat(() -> Duration.ofMillis(3), runner);
    heartbeat.start();
    runner.runOldest();
    ticker.pass(Duration.ofSeconds(2));
    runner.runOldest();
    var lastAnswer = clock.instant();
    ticker.pass(Duration.ofSeconds(4));
    assertThat(heartbeat.stateProperty().get())
        .isEqualTo(new Lost(lastAnswer, "The server keeps silent."));
  }

  @Test
  void a_loss_keeps_the_time_it_began_and_recovery_takes_two_answers() {
    AtomicBoolean down = new AtomicBoolean();
    Heartbeat heartbeat =
        heartbeat(
            () -> {
              if (down.get()) {
                throw new ConnectException("Connection refused");
              }
              return Duration.ofMillis(3);
            },
            InlineWorkRunner.immediate());
    heartbeat.start();
    var began = clock.instant();
    down.set(true);
    ticker.pass(Duration.ofSeconds(10));
    assertThat(heartbeat.stateProperty().get()).isEqualTo(new Lost(began, "Connection refused"));
    down.set(false);
    ticker.pass(Duration.ofSeconds(1));
    assertThat(heartbeat.stateProperty().get()).isEqualTo(new Recovering(began));
    ticker.pass(Duration.ofSeconds(1));
    assertThat(heartbeat.stateProperty().get()).isInstanceOf(Connected.class);
  }

  @Test
  void an_answer_that_comes_after_it_was_given_up_does_not_count() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    Heartbeat heartbeat = heartbeat(() -> Duration.ofMillis(3), runner);
    heartbeat.start();
    ticker.pass(Duration.ofSeconds(3));
    runner.runOldest();
    assertThat(heartbeat.stateProperty().get()).isInstanceOf(Lost.class);
  }

  @Test
  void after_stopping_nobody_is_asked() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    Heartbeat heartbeat = heartbeat(() -> Duration.ZERO, runner);
    heartbeat.start();
    runner.runOldest();
    heartbeat.stop();
    ticker.pass(Duration.ofSeconds(10));
    assertThat(runner.waiting()).isZero();
  }

  private Heartbeat heartbeat(ServerPulse pulse, InlineWorkRunner runner) {
    return new Heartbeat(pulse, runner, ticker, clock, "The server keeps silent.");
  }
}
