package plumbline.views.journal.grid;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import plumbline.views.journal.form.EntryField;
import plumbline.views.text.Texts;

/** The columns every row of an entry's grid shares. */
final class LineGrid {
  static final int BALANCE = 1;

  private static final Texts TEXTS = Texts.of(LineGrid.class);
  private static final double GAP = 4;
  private static final double AMOUNT = 164;

  private LineGrid() {}

  static GridPane row() {
    GridPane grid = new GridPane(GAP, 0);
    grid.getColumnConstraints()
        .addAll(
            growing(190, 110),
            fixed(136),
            fixed(AMOUNT),
            fixed(AMOUNT),
            fixed(72),
            growing(84, 45));
    return grid;
  }

  /** The balance stands after the account, and is no field. */
  static int column(EntryField field) {
    int place = LineWalk.ORDER.indexOf(field);
    return place == 0 ? 0 : place + 1;
  }

  static GridPane heading(Node balance) {
    GridPane grid = row();
    grid.getStyleClass().add("line-heading");
    String[] keys = {"line.account", "line.debit", "line.credit", "line.vatCode", "line.text"};
    for (int place = 0; place < keys.length; place++) {
      Label label = new Label(TEXTS.get(keys[place]));
      label.getStyleClass().add("field-label");
      boolean amount = place == 1 || place == 2;
      label.setMaxWidth(Double.MAX_VALUE);
      label.setAlignment(amount ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      grid.add(label, column(LineWalk.ORDER.get(place)), 0);
    }
    grid.add(balance, BALANCE, 0);
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
