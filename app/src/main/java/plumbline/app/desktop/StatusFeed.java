package plumbline.app.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.sync.hub.HubWatch;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Running;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** Keeps the status bar told: how the hub is, and how many disagreements are open. */
final class StatusFeed implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(StatusFeed.class);
  private static final Duration PERIOD = Duration.ofSeconds(3);

  private final HubWatch hub;
  private final Reconciliation reconciliation;
  private final ShellStatus status;
  private final LatestOnly questions;
  private final Running ticking;

  StatusFeed(HubWatch hub, Reconciliation reconciliation, ShellStatus status, Workbench bench) {
    this.hub = hub;
    this.reconciliation = reconciliation;
    this.status = status;
    this.questions = new LatestOnly(bench.runner());
    this.ticking = bench.ticker().every(PERIOD, this::ask);
    ask();
  }

  private record News(HubWatch.State hub, long open) {}

  private void ask() {
    questions.run(
        Work.of(() -> new News(hub.state(), reconciliation.counts().all()))
            .named("status")
            .onSuccess(this::show)
            .onFailure(Exception.class, _ -> showNothing()));
  }

  private void show(News news) {
    status.hubProperty().set(Optional.of(words(news.hub())));
    status.disagreementsProperty().set(OptionalLong.of(news.open()));
  }

  /** What could not be asked is unknown, and not what it was a moment ago. */
  private void showNothing() {
    status.hubProperty().set(Optional.empty());
    status.disagreementsProperty().set(OptionalLong.empty());
  }

  private static ShellStatus.Hub words(HubWatch.State state) {
    return switch (state) {
      case HubWatch.State.Active _ ->
          new ShellStatus.Hub(TEXTS.get("hub.active"), Meaning.VERIFIED);
      case HubWatch.State.Silent(_, Duration ago) ->
          new ShellStatus.Hub(TEXTS.get("hub.silent", ago.toSeconds()), Meaning.RED);
      case HubWatch.State.Never() -> new ShellStatus.Hub(TEXTS.get("hub.never"), Meaning.UNKNOWN);
    };
  }

  @Override
  public void close() {
    ticking.cancel();
    questions.forget();
  }
}
