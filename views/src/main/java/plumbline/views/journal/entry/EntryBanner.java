package plumbline.views.journal.entry;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.EntrySummary;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.Labels;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** What has to be known about the entry as a whole before going on; not there most of the time. */
final class EntryBanner extends HBox {
  private static final Texts TEXTS = Texts.of(EntryBanner.class);

  private final EntryModel model;
  private final Moments moments;
  private final FontIcon sign = new FontIcon();
  private final Label words = new Label();
  private final Button open = new Button(TEXTS.get("banner.open"));

  /** Kept here: the form knows it weakly only. */
  private final ObservableValue<String> refusal;

  private @Nullable UUID earlier;

  EntryBanner(EntryModel model, Clock clock, Consumer<UUID> onOpen) {
    super(12);
    this.model = model;
    moments = Moments.ofProgram(clock);
    getStyleClass().add("entry-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    open.getStyleClass().add("link-button");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(pressed -> Optional.ofNullable(earlier).ifPresent(onOpen));
    open.managedProperty().bind(open.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(sign, words, open);
    model.stateProperty().subscribe(this::show);
    refusal = Labels.refusal(model.form().refusals(), EntryField.WHOLE);
    refusal.subscribe(sentence -> show());
  }

  private void show() {
    String refused = model.form().refusals().getOrDefault(EntryField.WHOLE, "");
    earlier = null;
    switch (model.stateProperty().get()) {
      case EntryState.Unanswered(var failure) ->
          say(
              Meaning.RED,
              TEXTS.get("banner.unanswered", moments.timeOfDay(failure.at()), failure.reason()));
      case EntryState.PostedEarlier(EntrySummary entry) -> {
        earlier = entry.id();
        say(Meaning.AMBER, TEXTS.get("banner.postedEarlier", entry.number()));
      }
      default -> say(Meaning.RED, refused);
    }
    open.setVisible(earlier != null);
  }

  private void say(Meaning meaning, String sentence) {
    setVisible(!sentence.isEmpty());
    words.setText(sentence);
    setAccessibleText(sentence);
    sign.setIconCode(meaning.sign());
    meaning.mark(this);
  }
}
