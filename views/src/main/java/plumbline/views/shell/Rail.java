package plumbline.views.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.text.Texts;

/** The desks at the left: an icon and a word each. */
final class Rail extends VBox {
  private static final Texts TEXTS = Texts.of(Rail.class);
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Map<Desk, Button> buttons = new LinkedHashMap<>();

  Rail(List<Desk> desks, OpenScreens screens) {
    getStyleClass().add("rail");
    for (Desk desk : desks) {
      Button button = button(desk, buttons.size() + 1);
      button.setOnAction(pressed -> screens.open(desk.home()));
      buttons.put(desk, button);
    }
    getChildren().setAll(buttons.values());
    screens.frontProperty().subscribe(this::mark);
  }

  private void mark(Optional<OpenScreens.Entry> front) {
    String here = front.map(entry -> entry.link().desk()).orElse("");
    buttons.forEach((desk, button) -> button.pseudoClassStateChanged(HERE, desk.id().equals(here)));
  }

  private static Button button(Desk desk, int number) {
    Button button = new Button(desk.word(), new FontIcon(desk.icon()));
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().add("rail-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMnemonicParsing(false);
    button.setId("desk-" + desk.id());
    if (number <= 9) {
      button.setTooltip(new Tooltip(TEXTS.get("rail.key", desk.word(), number)));
    }
    return button;
  }
}
