package plumbline.views.journal.grid;

import java.util.function.Function;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import plumbline.views.journal.form.LineForm;

/**
 * The place of one line in the grid. Its fields are made when it comes into sight, so that an entry
 * may have hundreds of lines.
 */
final class LineSlot extends StackPane {
  private static final double HEIGHT = 31;

  private final LineForm line;
  private final Function<LineForm, LineRow> maker;
  private @Nullable LineRow row;
  private int number;
  private int vatOf;

  LineSlot(LineForm line, Function<LineForm, LineRow> maker) {
    this.line = line;
    this.maker = maker;
    setMinHeight(HEIGHT);
  }

  LineForm line() {
    return line;
  }

  void number(int itsNumber, int itsSource) {
    number = itsNumber;
    vatOf = itsSource;
    if (row != null) {
      row.number(number, vatOf);
    }
  }

  boolean isMade() {
    return row != null;
  }

  /** The fields, made now if they were not. */
  LineRow row() {
    LineRow made = row;
    if (made == null) {
      made = maker.apply(line);
      row = made;
      made.number(number, vatOf);
      getChildren().setAll(made);
    }
    return made;
  }
}
