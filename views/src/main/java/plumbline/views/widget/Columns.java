package plumbline.views.widget;

import java.math.BigDecimal;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import plumbline.views.text.Amounts;

/** Columns of the kinds lists are made of. An id makes a column sortable. */
public final class Columns {
  private Columns() {}

  /** Words at the left; cut words show whole on hover. */
  public static <R> TableColumn<R, String> text(
      String id, String title, double width, Function<? super R, String> value) {
    TableColumn<R, String> column = column(id, title, width, value);
    column.setCellFactory(view -> new TextCell<>(Pos.CENTER_LEFT, words -> words));
    return column;
  }

  /** Money, right-aligned; a zero is a dash. A width of 168 holds 999 999 999 999.99. */
  public static <R> TableColumn<R, BigDecimal> money(
      String id, String title, double width, Function<? super R, BigDecimal> value) {
    Amounts amounts = Amounts.ofProgram();
    return number(id, title, width, value, amounts::moneyOrDash);
  }

  /** Quantities, right-aligned; a zero is a dash. */
  public static <R> TableColumn<R, BigDecimal> quantity(
      String id, String title, double width, Function<? super R, BigDecimal> value) {
    Amounts amounts = Amounts.ofProgram();
    return number(id, title, width, value, amounts::quantityOrDash);
  }

  /** Any figure, right-aligned, in words of one's own. */
  public static <R, V> TableColumn<R, V> number(
      String id,
      String title,
      double width,
      Function<? super R, V> value,
      Function<V, String> words) {
    TableColumn<R, V> column = column(id, title, width, value);
    column.getStyleClass().add("numeric");
    column.setCellFactory(view -> new TextCell<>(Pos.CENTER_RIGHT, words));
    return column;
  }

  private static <R, V> TableColumn<R, V> column(
      String id, String title, double width, Function<? super R, V> value) {
    TableColumn<R, V> column = new TableColumn<>(title);
    if (!id.isEmpty()) {
      column.setId(id);
    }
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    return column;
  }

  private static final class TextCell<R, V> extends TableCell<R, V> {
    private final Function<V, String> words;
    private final Tooltip whole = new Tooltip();

    TextCell(Pos alignment, Function<V, String> words) {
      this.words = words;
      setAlignment(alignment);
    }

    @Override
    protected void updateItem(V item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : words.apply(item));
      whole.setText(getText());
      setTooltip(getText() == null || getText().length() < 12 ? null : whole);
    }
  }
}
