package plumbline.views.journal.list;

import java.time.Clock;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.journal.posted.EntryReading;
import plumbline.views.journal.posted.LinesTable;
import plumbline.views.text.Texts;
import plumbline.views.widget.StatePane;

/** Below the journal: the lines of the entry under the cursor, read once the cursor rests. */
final class EntryDetails extends VBox {
  private static final Texts TEXTS = Texts.of(EntryDetails.class);
  private static final Duration REST = Duration.millis(100);

  private final JournalModel model;
  private final Label title = new Label();
  private final LinesTable lines;
  private final StatePane states;

  EntryDetails(JournalModel model, ObservableValue<Optional<EntrySummary>> selected, Clock clock) {
    this.model = model;
    getStyleClass().add("details");
    lines = new LinesTable(model.books());
    states = new StatePane(lines, clock);
    title.getStyleClass().addAll("text-strong", "details-title");
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(title, states);
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(rested -> model.select(selected.getValue()));
    selected.subscribe(
        entry -> {
          title.setText(entry.map(EntryDetails::words).orElse(""));
          rest.playFromStart();
        });
    model.details().readingProperty().subscribe(this::show);
  }

  private static String words(EntrySummary entry) {
    return entry.number() + "  " + entry.description();
  }

  private void show(EntryReading reading) {
    switch (reading) {
      case EntryReading.Nothing _ -> states.showEmpty(TEXTS.get("details.nothing"));
      case EntryReading.Underway _ -> states.showLoading();
      case EntryReading.Shown(PostedEntry entry) -> {
        lines.show(entry.lines());
        states.showContent();
      }
      case EntryReading.Missing _ -> states.showEmpty(TEXTS.get("posted.missing"));
      case EntryReading.Failed(var id, var failure) ->
          states.showFailed(TEXTS.get("posted.failed"), failure, () -> model.details().read(id));
    }
  }
}
