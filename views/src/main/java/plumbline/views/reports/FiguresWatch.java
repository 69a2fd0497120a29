package plumbline.views.reports;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import plumbline.views.task.Running;
import plumbline.views.task.Ticker;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;
import plumbline.views.widget.Age;

/**
 * How old the figures on one screen are, and what is heard of the copy they come from. Errs on the
 * old side: figures count from before they were read.
 */
final class FiguresWatch {
  static final Duration WINDOW = plumbline.sync.cache.Age.WINDOW;

  private static final Texts TEXTS = Texts.of(FiguresWatch.class);
  private static final Duration BEAT = Duration.ofSeconds(1);

  private final LedgerFigures figures;
  private final WorkRunner runner;
  private final Clock clock;
  private final Runnable onChanged;
  private final ObjectProperty<Optional<Instant>> asOf =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Age> age;
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readingServer = new ReadOnlyBooleanWrapper();
  private final Subscription news;
  private final Running beat;
  private Optional<Instant> begun = Optional.empty();
  private boolean reading;
  private boolean closed;

  /** Calls back when what is shown is no longer what the copy says. */
  FiguresWatch(
      LedgerFigures figures, WorkRunner runner, Ticker ticker, Clock clock, Runnable onChanged) {
    this.figures = figures;
    this.onChanged = onChanged;
    this.runner = runner;
    this.clock = clock;
    age = new ReadOnlyObjectWrapper<>(now());
    asOf.subscribe(moment -> age.set(now()));
    beat = ticker.every(BEAT, () -> age.set(now()));
    news = figures.listen(heard -> runner.onScreen(() -> hear(heard)));
  }

  /** When the figures on the screen were last known to be right. */
  ObjectProperty<Optional<Instant>> asOfProperty() {
    return asOf;
  }

  ReadOnlyObjectProperty<Age> ageProperty() {
    return age.getReadOnlyProperty();
  }

  /** Why the last refresh failed; empty when it did not. */
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty readingServerProperty() {
    return readingServer.getReadOnlyProperty();
  }

  /** The screen begins to read the copy. */
  void begin() {
    reading = true;
    begun = figures.asOf();
  }

  /** What the screen began to read is shown. */
  void shown() {
    reading = false;
    asOf.set(begun);
  }

  /** What the screen began to read did not come, or is not there yet. */
  void failed() {
    reading = false;
  }

  /** Brings the copy to the server's state; the news of it brings the screen there. */
  void readServer() {
    if (readingServer.get()) {
      return;
    }
    readingServer.set(true);
    runner.run(
        Work.doing(figures::refresh)
            .named(TEXTS.get("server.reading"))
            .onFailure(SQLException.class, told -> {})
            .onFailure(failure -> trouble.set(failure.reason()))
            .onFinished(() -> readingServer.set(false)));
  }

  void close() {
    closed = true;
    news.unsubscribe();
    beat.cancel();
  }

  private void hear(FiguresNews heard) {
    if (closed) {
      return;
    }
    switch (heard) {
      case FiguresNews.Changed _ -> {
        trouble.set("");
        onChanged.run();
      }
      case FiguresNews.Confirmed(Instant moment) -> {
        trouble.set("");
        equalAt(Optional.of(moment));
      }
      case FiguresNews.Unrefreshed(String why, var moment) -> {
        trouble.set(why);
        equalAt(moment);
      }
    }
  }

  /** Says nothing of figures that are still on their way: they are not those on the screen. */
  private void equalAt(Optional<Instant> moment) {
    if (!reading) {
      begun = moment;
      asOf.set(moment);
    }
  }

  private Age now() {
    return Age.of(asOf.get(), clock.instant(), WINDOW);
  }
}
