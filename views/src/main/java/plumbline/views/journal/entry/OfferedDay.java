package plumbline.views.journal.entry;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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
                .offer()
                .dayProperty()
                .map(day -> day.map(d -> TEXTS.get("offer.post", moments.date(d))).orElse("")));
    visibleProperty().bind(model.offer().dayProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    accessibleTextProperty().bind(words.textProperty());
    getChildren().addAll(KeyHints.keys(KEY), words);
  }
}
