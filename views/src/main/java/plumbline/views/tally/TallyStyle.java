package plumbline.views.tally;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of screens for jobs done by scanner. */
public final class TallyStyle {
  private TallyStyle() {}

  public static void dress(Parent screen) {
    URL sheet = TallyStyle.class.getResource("tally.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
