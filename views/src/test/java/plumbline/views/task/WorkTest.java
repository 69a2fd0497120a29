package plumbline.views.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTest {
  private final List<String> heard = new ArrayList<>();

  @Test
  void an_answer_is_followed_by_the_end() {
    InlineWorkRunner.immediate()
        .run(Work.of(() -> "42").onSuccess(heard::add).onFinished(() -> heard.add("end")));
    assertThat(heard).containsExactly("42", "end");
  }

  @Test
  void an_expected_failure_goes_to_its_own_handler() {
    InlineWorkRunner.immediate()
        .run(
            Work.doing(
                    () -> {
                      throw new IOException("gone");
                    })
                .onFailure(IOException.class, gone -> heard.add("io " + gone.getMessage()))
                .onFailure(other -> heard.add("other"))
                .onFinished(() -> heard.add("end")));
    assertThat(heard).containsExactly("io gone", "end");
  }

  @Test
  void a_failure_nobody_expects_reaches_the_runner() {
    InlineWorkRunner runner = InlineWorkRunner.immediate();
    runner.run(
        Work.doing(
                () -> {
                  throw new IllegalStateException("odd");
                })
            .named("list"));
    assertThat(runner.failures()).singleElement().returns("list", Failure::work);
    assertThat(runner.failures().getFirst().code()).matches("[A-Z]{8}");
  }

  @Test
  void only_the_answer_to_the_latest_question_arrives() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    LatestOnly latest = new LatestOnly(runner);
    latest.run(Work.of(() -> "first").onSuccess(heard::add));
    latest.run(Work.of(() -> "second").onSuccess(heard::add));
    runner.runNewest();
    runner.runOldest();
    assertThat(heard).containsExactly("second");
  }

  @Test
  void a_question_is_under_way_until_it_is_answered_or_forgotten() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    LatestOnly latest = new LatestOnly(runner);
    assertThat(latest.isUnderWay()).isFalse();
    latest.run(Work.of(() -> "first"));
    assertThat(latest.isUnderWay()).isTrue();
    runner.runOldest();
    assertThat(latest.isUnderWay()).isFalse();
    latest.run(Work.of(() -> "second"));
    latest.forget();
    assertThat(latest.isUnderWay()).isFalse();
  }

  @Test
  void an_answer_that_slipped_past_the_cancelling_is_dropped_all_the_same() {
    LatestOnly latest = new LatestOnly(InlineWorkRunner.immediate());
    latest.run(
        Work.of(
                () -> {
                  latest.run(Work.of(() -> "second").onSuccess(heard::add));
                  return "first";
                })
            .onSuccess(heard::add));
    assertThat(heard).containsExactly("second");
  }
}
