package plumbline.views.reconcile;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.Reconciliation.OpenCounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** The name of the screen and how much is open: by sign, number and word. */
final class CountsLine extends HBox {
  private static final Texts TEXTS = Texts.of(CountsLine.class);

  private final Label drift = count(State.DRIFT);
  private final Label inFlight = count(State.IN_FLIGHT);
  private final Label unknown = count(State.UNKNOWN);

  CountsLine(ReconcileViewModel model, ValueWords words) {
    getStyleClass().add("counts-line");
    Label title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("text-title");
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, drift, inFlight, unknown);
    model.countsProperty().subscribe(counts -> show(counts, words));
  }

  private void show(Optional<OpenCounts> counts, ValueWords words) {
    counts.ifPresentOrElse(
        c -> {
          drift.setText(TEXTS.get("counts.drift", words.count(c.drift())));
          inFlight.setText(TEXTS.get("counts.inFlight", words.count(c.inFlight())));
          unknown.setText(TEXTS.get("counts.unknown", words.count(c.unknown())));
        },
        () -> unknown.setText(TEXTS.get("counts.notCounted")));
    for (Label label : List.of(drift, inFlight)) {
      label.setVisible(counts.isPresent());
      label.setManaged(counts.isPresent());
    }
    weigh(drift, State.DRIFT, counts.map(OpenCounts::drift).orElse(0L));
    weigh(inFlight, State.IN_FLIGHT, counts.map(OpenCounts::inFlight).orElse(0L));
    weigh(unknown, State.UNKNOWN, counts.map(OpenCounts::unknown).orElse(1L));
  }

  /** Nothing open needs no colour. */
  private static void weigh(Label label, State state, long count) {
    (count == 0 ? Meaning.NEUTRAL : StateCell.meaning(state)).mark(label);
    label.getStyleClass().remove("hatched");
    if (state == State.UNKNOWN && count > 0) {
      label.getStyleClass().add("hatched");
    }
  }

  private static Label count(State state) {
    Label label = new Label("", new FontIcon(StateCell.meaning(state).sign()));
    label.getStyleClass().add("open-count");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
