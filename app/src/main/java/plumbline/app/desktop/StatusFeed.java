package plumbline.app.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import plumbline.sync.hub.HubWatch;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.views.shell.ConnectionState;
import plumbline.views.shell.ConnectionState.Connected;
import plumbline.views.shell.ConnectionState.Lost;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Running;
import plumbline.views.task.Work;

/** Keeps the status bar told: how the hub is, and how many disagreements are open. */
final class StatusFeed implements AutoCloseable {
  private static final Duration PERIOD = Duration.ofSeconds(3);

  private final HubWatch hub;
  private final HubWords words;
  private final Reconciliation reconciliation;
  private final ShellStatus status;
  private final LatestOnly questions;
  private final Running ticking;
  private final Subscription listening;

  StatusFeed(
      HubWatch hub,
      Reconciliation reconciliation,
      ShellStatus status,
      ObservableValue<ConnectionState> connection,
      Workbench bench) {
    this.hub = hub;
    this.words = new HubWords(bench.clock());
    this.reconciliation = reconciliation;
    this.status = status;
    this.questions = new LatestOnly(bench.runner());
    this.ticking = bench.ticker().every(PERIOD, this::ask);
    this.listening = connection.subscribe(this::connectionChanged);
    ask();
  }

  private record News(HubWatch.State hub, long open) {}

  private void connectionChanged(ConnectionState before, ConnectionState now) {
    if (now instanceof Lost) {
      questions.forget();
      showNothing();
    } else if (now instanceof Connected && !(before instanceof Connected)) {
      ask();
    }
  }

  /** A server that is slow or gone is not asked faster than it answers. */
  private void ask() {
    if (questions.isUnderWay()) {
      return;
    }
    questions.run(
        Work.of(() -> new News(hub.state(), reconciliation.counts().all()))
            .named("status")
            .quiet()
            .onSuccess(this::show)
            .onFailure(Exception.class, _ -> showNothing()));
  }

  private void show(News news) {
    status.hubProperty().set(Optional.of(words.of(news.hub())));
    status.disagreementsProperty().set(OptionalLong.of(news.open()));
  }

  /** What could not be asked is unknown, and not what it was a moment ago. */
  private void showNothing() {
    status.hubProperty().set(Optional.empty());
    status.disagreementsProperty().set(OptionalLong.empty());
  }

  @Override
  public void close() {
    ticking.cancel();
    listening.unsubscribe();
    questions.forget();
  }
}
