package plumbline.views.journal;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import plumbline.views.text.Texts;

/** The columns every row of an entry's grid shares: account, debit, credit, VAT code, text. */
final class LineGrid {
  private static final Texts TEXTS = Texts.of(LineGrid.class);
  private static final double GAP = 4;

  private LineGrid() {}

  static GridPane row() {
    GridPane grid = new GridPane(GAP, 0);
    grid.getColumnConstraints()
        .addAll(growing(240, 55), fixed(168), fixed(168), fixed(80), growing(120, 45));
    return grid;
  }

  static GridPane heading() {
    GridPane grid = row();
    grid.getStyleClass().add("line-heading");
    String[] keys = {"line.account", "line.debit", "line.credit", "line.vatCode", "line.text"};
    for (int column = 0; column < keys.length; column++) {
      Label label = new Label(TEXTS.get(keys[column]));
      label.getStyleClass().add("field-label");
      boolean amount = column == 1 || column == 2;
      label.setMaxWidth(Double.MAX_VALUE);
      label.setAlignment(amount ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      grid.add(label, column, 0);
    }
    return grid;
  }

  private static ColumnConstraints fixed(double width) {
    ColumnConstraints column = new ColumnConstraints(width, width, width);
    column.setHalignment(HPos.LEFT);
    return column;
  }

  private static ColumnConstraints growing(double least, double share) {
    ColumnConstraints column = new ColumnConstraints(least, least + share, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
