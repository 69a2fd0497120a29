package plumbline.views.reports;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Age;

/** Says that the figures below are too old, or of unknown age, why, and reads the server. */
final class StaleBanner extends ReportBanner {
  private static final Texts TEXTS = Texts.of(StaleBanner.class);

  private final FiguresWatch watch;
  private final ObservableValue<Boolean> figuresShown;
  private final Moments moments;

  StaleBanner(FiguresWatch watch, ObservableValue<Boolean> figuresShown, Clock clock) {
    this.watch = watch;
    this.figuresShown = figuresShown;
    moments = Moments.ofProgram(clock);
    setId("stale");
    Button button = new Button();
    button.setId("read-server");
    button
        .textProperty()
        .bind(
            watch
                .readingServerProperty()
                .map(reading -> TEXTS.get(reading ? "server.reading" : "server.read")));
    button.setOnAction(pressed -> watch.readServer());
    offer(button);
    watch.ageProperty().subscribe(age -> show());
    watch.troubleProperty().subscribe(trouble -> show());
    figuresShown.subscribe(shown -> show());
  }

  private void show() {
    Age age = watch.ageProperty().get();
    if (!figuresShown.getValue()) {
      silence();
      return;
    }
    switch (age.state()) {
      case FRESH, NEAR_LIMIT -> silence();
      case TOO_OLD -> {
        String old = moments.age(age.age());
        String limit = moments.limit(age.window());
        say(Meaning.RED, TEXTS.get("stale.tooOld", old, limit), watch.troubleProperty().get());
      }
      case UNKNOWN ->
          say(Meaning.UNKNOWN, TEXTS.get("stale.unknown"), watch.troubleProperty().get());
    }
  }
}
