package plumbline.views.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.Toolkit;

class FxWorkRunnerTest {
  private final List<Object> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final FxWorkRunner runner = new FxWorkRunner(Clock.systemUTC(), heard::add);

  @Test
  void works_away_from_the_screen_and_answers_on_it() throws Exception {
    Toolkit.start();
    runner.run(
        Work.of(Platform::isFxApplicationThread)
            .onSuccess(
                onScreen -> heard.addAll(List.of(onScreen, Platform.isFxApplicationThread())))
            .onFinished(ended::countDown));
    assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(heard).containsExactly(false, true);
  }

  @Test
  void cancelling_drops_the_answer_and_interrupts_nothing() throws Exception {
    Toolkit.start();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Running running =
        runner.run(
            Work.of(
                    () -> {
                      begun.countDown();
                      return go.await(5, TimeUnit.SECONDS) ? "late" : "never";
                    })
                .onSuccess(heard::add)
                .onFinished(ended::countDown));
    assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
    running.cancel();
    go.countDown();
    assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(heard).isEmpty();
    assertThat(running.isDone()).isTrue();
  }

  @Test
  void counts_what_is_under_way() throws Exception {
    Toolkit.start();
    CountDownLatch go = new CountDownLatch(1);
    Toolkit.run(
        () ->
            runner.run(Work.of(() -> go.await(5, TimeUnit.SECONDS)).onFinished(ended::countDown)));
    assertThat(Toolkit.call(() -> runner.runningProperty().get())).isEqualTo(1);
    go.countDown();
    assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(Toolkit.call(() -> runner.runningProperty().get())).isZero();
  }
}
