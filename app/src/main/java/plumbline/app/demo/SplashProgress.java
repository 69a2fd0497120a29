package plumbline.app.demo;

import plumbline.app.server.Progress;
import plumbline.views.shell.SplashModel;
import plumbline.views.task.WorkRunner;

/** Shows a start on the splash; called from any thread. */
final class SplashProgress implements Progress {
  private final SplashModel splash;
  private final WorkRunner runner;

  SplashProgress(SplashModel splash, WorkRunner runner) {
    this.splash = splash;
    this.runner = runner;
  }

  @Override
  public void report(String step, double fraction, String sentence) {
    if (!DemoSite.STEPS.contains(step)) {
      return;
    }
    runner.onScreen(
        () -> {
          if (fraction >= 1) {
            splash.finish(step, sentence);
          } else {
            splash.advance(step, fraction, sentence);
          }
        });
  }

  /** The first step that is not done met something it cannot go on from. */
  void failed(String reason) {
    runner.onScreen(
        () ->
            splash.steps().stream()
                .filter(step -> step.state() != SplashModel.State.DONE)
                .findFirst()
                .ifPresent(step -> splash.fail(step.word(), reason)));
  }
}
