package plumbline.views.periods;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.theme.Meaning;

/** Why the last thing asked for was not done; not there most of the time. */
final class RefusalBanner extends Label {
  RefusalBanner(String id, ObservableValue<String> refusal) {
    super("", new FontIcon(Meaning.RED.sign()));
    setId(id);
    getStyleClass().add("refusal-banner");
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    textProperty().bind(refusal);
    visibleProperty().bind(refusal.map(sentence -> !sentence.isEmpty()));
    managedProperty().bind(visibleProperty());
  }
}
