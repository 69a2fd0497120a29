package plumbline.views.journal.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import plumbline.domain.central.Refusal;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHints;

/** The line that offers a late document the next open day; not there most of the time. */
final class OfferedDay extends HBox {
  static final String KEY = "Alt+N";

  private static final Texts TEXTS = Texts.of(OfferedDay.class);

  OfferedDay(EntryModel model, Moments moments) {
    super(8);
    getStyleClass().add("offered-day");
    setAlignment(Pos.CENTER_LEFT);
    Label words = new Label();
    words.setId("offered-day");
    words
        .textProperty()
        .bind(
            model
                .offerProperty()
                .map(day -> day.map(d -> TEXTS.get("offer.post", moments.date(d))).orElse("")));
    visibleProperty().bind(model.offerProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    accessibleTextProperty().bind(words.textProperty());
    getChildren().addAll(KeyHints.keys(KEY), words);
  }

  /** What the refusal of the posting date suggests instead. */
  static Optional<LocalDate> in(List<Refusal> refusals) {
    return refusals.stream()
        .filter(refusal -> EntryPlace.of(refusal.field()).field() == EntryField.POSTING_DATE)
        .flatMap(refusal -> refusal.suggestion().stream())
        .map(LocalDate::parse)
        .findFirst();
  }
}
