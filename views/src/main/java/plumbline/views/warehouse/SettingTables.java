package plumbline.views.warehouse;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.setting.AdjustmentReason;
import plumbline.domain.logistics.setting.Limit;
import plumbline.domain.logistics.setting.ProductPlace;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** The tables of the warehouse's settings. */
final class SettingTables {
  private static final Texts TEXTS = Texts.of(SettingTables.class);

  private SettingTables() {}

  static TableView<Limit> limits() {
    return table(
        List.of(
            Columns.text("", TEXTS.get("column.setting"), 232, row -> LimitKind.name(row.name())),
            Columns.text("", TEXTS.get("column.value"), 240, LimitKind::value)),
        1);
  }

  static TableView<AdjustmentReason> reasons() {
    return table(
        List.of(
            Columns.text("", TEXTS.get("column.reason"), 240, AdjustmentReason::name),
            Columns.text("", TEXTS.get("column.use"), 144, row -> ReasonKind.words(row.closed()))),
        0);
  }

  static TableView<ProductPlace> places() {
    return table(
        List.of(
            Columns.text("", TEXTS.get("column.sku"), 112, row -> row.product().sku()),
            Columns.text("", TEXTS.get("column.name"), 144, row -> row.product().name()),
            Columns.text("", TEXTS.get("column.warehouse"), 120, row -> row.warehouse().name()),
            Columns.text("", TEXTS.get("column.location"), 96, ProductPlace::location)),
        1);
  }

  private static <R> TableView<R> table(List<TableColumn<R, String>> columns, int wide) {
    TableView<R> table = new TableView<>();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setSortable(false);
      if (i != wide) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    table.getColumns().setAll(columns);
    table.setPlaceholder(new Label(""));
    WideColumn.of(table, table.getColumns().get(wide));
    return table;
  }
}
