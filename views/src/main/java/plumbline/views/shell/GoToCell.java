package plumbline.views.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.text.Texts;

/** One answer of Go to: icon, words, where it is, and whether it was used lately. */
final class GoToCell extends ListCell<GoTo> {
  private static final Texts TEXTS = Texts.of(GoToCell.class);

  private final PaletteModel model;
  private final FontIcon icon = new FontIcon();
  private final Label words = new Label();
  private final Label detail = new Label();
  private final Label lately = new Label(TEXTS.get("goTo.lately"));
  private final HBox row;

  GoToCell(PaletteModel model) {
    this.model = model;
    detail.getStyleClass().add("text-muted");
    lately.getStyleClass().add("text-small");
    lately.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(40);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    row = new HBox(8, icon, words, detail, middle, lately);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(GoTo item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    icon.setIconCode(item.icon());
    words.setText(item.words());
    detail.setText(item.detail());
    lately.setVisible(model.isRecent(item));
    setAccessibleText(item.words() + ", " + item.detail());
    setGraphic(row);
  }
}
