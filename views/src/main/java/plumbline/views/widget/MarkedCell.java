package plumbline.views.widget;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import plumbline.views.theme.Meaning;

/** Cells whose words have a colour where it means something. */
public final class MarkedCell<R> extends TableCell<R, R> {
  private final Function<R, String> words;
  private final Function<R, Meaning> meaning;
  private final Tooltip whole = new Tooltip();

  private MarkedCell(Pos side, Function<R, String> words, Function<R, Meaning> meaning) {
    this.words = words;
    this.meaning = meaning;
    setAlignment(side);
  }

  public static <R> TableColumn<R, R> text(
      String title, double width, Function<R, String> words, Function<R, Meaning> meaning) {
    TableColumn<R, R> column = Columns.number("", title, width, row -> row, row -> "");
    column.getStyleClass().remove("numeric");
    column.setCellFactory(view -> new MarkedCell<>(Pos.CENTER_LEFT, words, meaning));
    return column;
  }

  public static <R> TableColumn<R, R> figure(
      String title, double width, Function<R, String> words, Function<R, Meaning> meaning) {
    TableColumn<R, R> column = Columns.number("", title, width, row -> row, row -> "");
    column.setCellFactory(view -> new MarkedCell<>(Pos.CENTER_RIGHT, words, meaning));
    return column;
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    boolean none = empty || row == null;
    setText(none ? null : words.apply(row));
    (none ? Meaning.NEUTRAL : meaning.apply(row)).mark(this);
    whole.setText(getText());
    setTooltip(getText() == null || getText().length() < 12 ? null : whole);
  }
}
