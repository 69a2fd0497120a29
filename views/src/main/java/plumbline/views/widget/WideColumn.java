package plumbline.views.widget;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

/** One column of a table takes all the room the others leave, so that figures are never cut. */
public final class WideColumn {
  /** Room kept for the scroll bar at the right of every such table. */
  public static final double SCROLL_BAR = 12;

  private static final double LEAST = 120;

  private WideColumn() {}

  /** To be called when all columns are there; the others keep their widths or are drawn wider. */
  public static <R> void of(TableView<R> table, TableColumn<R, ?> wide) {
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    DoubleBinding others =
        Bindings.createDoubleBinding(
            () ->
                table.getColumns().stream()
                    .filter(column -> !column.equals(wide) && column.isVisible())
                    .mapToDouble(TableColumnBase::getWidth)
                    .sum(),
            table.getColumns().stream()
                .filter(column -> !column.equals(wide))
                .flatMap(column -> Stream.of(column.widthProperty(), column.visibleProperty()))
                .toArray(javafx.beans.Observable[]::new));
    wide.setMinWidth(LEAST);
    wide.prefWidthProperty()
        .bind(Bindings.max(LEAST, table.widthProperty().subtract(others).subtract(SCROLL_BAR)));
  }
}
