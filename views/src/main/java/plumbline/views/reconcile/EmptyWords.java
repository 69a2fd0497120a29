package plumbline.views.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.StatePane;

/** Says why there are no rows; only a finished comparison of everything may say that all agree. */
final class EmptyWords {
  private static final Texts TEXTS = Texts.of(EmptyWords.class);

  private final Clock clock;
  private final Moments moments;

  EmptyWords(Clock clock, Moments moments) {
    this.clock = clock;
    this.moments = moments;
  }

  void show(StatePane pane, Emptiness emptiness, Runnable showAll) {
    switch (emptiness) {
      case Emptiness.NothingDiffers(Instant asOf) ->
          pane.showEmpty(
              TEXTS.get(
                  "empty.agrees",
                  moments.age(Duration.between(asOf, clock.instant())),
                  moments.timeOfDay(asOf)));
      case Emptiness.Filtered() ->
          pane.showEmpty(TEXTS.get("empty.filtered"), TEXTS.get("empty.showAll"), showAll);
      case Emptiness.NotCompared(List<String> entities) ->
          pane.showUnknown(
              TEXTS.get(
                  "empty.notCompared",
                  entities.stream().map(FieldWords::records).collect(Collectors.joining(", "))));
    }
  }
}
