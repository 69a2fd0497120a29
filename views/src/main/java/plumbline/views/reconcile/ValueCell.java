package plumbline.views.reconcile;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import plumbline.views.reconcile.ShownValue.Kind;

/** A value in the list: figures at the right, absent ones in grey; cut ones whole on hover. */
final class ValueCell extends TableCell<DisagreementRow, ShownValue> {
  private static final int SURELY_SEEN = 12;

  private final SlantedText absent = new SlantedText("");
  private final Tooltip whole = new Tooltip();

  ValueCell() {
    whole.setWrapText(true);
    whole.setMaxWidth(480);
  }

  @Override
  protected void updateItem(ShownValue value, boolean empty) {
    super.updateItem(value, empty);
    if (empty || value == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    absent.setText(value.text());
    setGraphic(value.isAbsent() ? absent : null);
    setText(value.isAbsent() ? null : value.inList());
    setAccessibleText(value.text());
    setAlignment(value.kind() == Kind.FIGURE ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    whole.setText(value.text());
    setTooltip(value.text().length() > SURELY_SEEN ? whole : null);
  }
}
