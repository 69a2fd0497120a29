package plumbline.views.widget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import plumbline.views.task.Running;
import plumbline.views.task.Ticker;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/**
 * How old the figures beside it are: a dot and "4 s", amber in the last fifth of the window, red
 * past it with the way out. Keeps time by itself while it is on a screen.
 */
public final class AgeBadge extends HBox {
  private static final Texts TEXTS = Texts.of(AgeBadge.class);
  private static final Duration BEAT = Duration.ofSeconds(1);

  private final Clock clock;
  private final Duration window;
  private final Moments moments;
  private final Region dot = new Region();
  private final Label words = new Label();
  private final Tooltip exact = new Tooltip();
  private final Button readServer = new Button(TEXTS.get("age.readServer"));
  private final ObjectProperty<Optional<Instant>> asOf =
      new SimpleObjectProperty<>(Optional.empty());
  private @Nullable Running beat;

  /** Without an action the badge only tells; with one, a copy too old offers it. */
  public AgeBadge(Clock clock, Ticker ticker, Duration window, Optional<Runnable> onReadServer) {
    this.clock = clock;
    this.window = window;
    moments = new Moments(clock, Locale.getDefault(Locale.Category.FORMAT));
    getStyleClass().add("age-badge");
    setAlignment(Pos.CENTER_LEFT);
    dot.getStyleClass().add("dot");
    words.setTooltip(exact);
    words.setMinWidth(USE_PREF_SIZE);
    readServer.getStyleClass().add("link-button");
    readServer.setMinWidth(USE_PREF_SIZE);
    readServer.setOnAction(pressed -> onReadServer.ifPresent(Runnable::run));
    getChildren().addAll(dot, words, readServer);
    asOf.subscribe(time -> show(onReadServer.isPresent()));

    sceneProperty().subscribe(scene -> keepTime(scene != null, ticker, onReadServer));
  }

  /** When the copy was last known to be equal to its source; empty if that is not known. */
  public ObjectProperty<Optional<Instant>> asOfProperty() {
    return asOf;
  }

  public Age age() {
    return Age.of(asOf.get(), clock.instant(), window);
  }

  private void keepTime(boolean onScreen, Ticker ticker, Optional<Runnable> action) {
    if (onScreen && beat == null) {
      show(action.isPresent());
      beat = ticker.every(BEAT, () -> show(action.isPresent()));
    } else if (!onScreen && beat != null) {
      beat.cancel();
      beat = null;
    }
  }

  private void show(boolean canRead) {
    Age now = age();
    Meaning meaning = now.state().meaning();
    meaning.mark(words);
    meaning.mark(dot);
    words.setText(sentence(now));
    setAccessibleText(TEXTS.get("age.spoken", words.getText()));
    exact.setText(asOf.get().map(moments::exact).orElse(TEXTS.get("age.unknown")));
    boolean offer = canRead && now.state() == Age.State.TOO_OLD;
    readServer.setVisible(offer);
    readServer.setManaged(offer);
  }

  private String sentence(Age now) {
    return switch (now.state()) {
      case FRESH, NEAR_LIMIT -> moments.age(now.age());
      case TOO_OLD -> TEXTS.get("age.tooOld", moments.age(now.age()), moments.limit(window));
      case UNKNOWN -> TEXTS.get("age.unknown");
    };
  }
}
