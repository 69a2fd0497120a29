package plumbline.views.task;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** A ticker on the JavaFX thread. */
public final class FxTicker implements Ticker {
  @Override
  public Running every(Duration period, Runnable action) {
    javafx.util.Duration time = javafx.util.Duration.millis((double) period.toMillis());
    Timeline timeline = new Timeline(new KeyFrame(time, tick -> action.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    timeline.play();
    return new Running() {
      @Override
      public void cancel() {
        timeline.stop();
      }

      @Override
      public boolean isDone() {
        return timeline.getStatus() == Animation.Status.STOPPED;
      }
    };
  }
}
