package plumbline.views.chart;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Number and name, set in as deep as the account stands, with the sign of its fold. */
final class NameCell extends TableCell<ChartRow, ChartRow> {
  private static final double STEP = 18;

  private final FontIcon sign = new FontIcon();
  private final Tooltip whole = new Tooltip();

  NameCell() {
    setAlignment(Pos.CENTER_LEFT);
    setGraphicTextGap(6);
  }

  @Override
  protected void updateItem(ChartRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("chart-group", "chart-closed");
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setText(row.account().label());
    whole.setText(row.account().label());
    setTooltip(whole);
    sign.setIconCode(
        switch (row.fold()) {
          case NOTHING_BELOW -> Feather.MINUS;
          case OPEN -> Feather.CHEVRON_DOWN;
          case FOLDED -> Feather.CHEVRON_RIGHT;
        });
    sign.setOpacity(row.fold() == ChartRow.Fold.NOTHING_BELOW ? 0 : 1);
    setGraphic(sign);
    setStyle("-fx-padding: 0 8px 0 " + (8 + STEP * row.depth()) + "px;");
    if (row.account().closed()) {
      getStyleClass().add("chart-closed");
    } else if (row.account().group()) {
      getStyleClass().add("chart-group");
    }
  }
}
