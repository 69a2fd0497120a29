package plumbline.views.journal.look;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The desk's own style sheet. */
public final class JournalStyle {
  private JournalStyle() {}

  public static void dress(Parent screen) {
    URL sheet = JournalStyle.class.getResource("journal.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
