package plumbline.views.receiving;

import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.receiving.PurchaseOrder;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** The purchase orders a warehouse waits for. */
final class OrdersTable extends TableView<PurchaseOrder> {
  private static final Texts TEXTS = Texts.of(OrdersTable.class);

  OrdersTable(ReceivingModel model, Clock clock) {
    super(model.orders());
    setId("purchase-orders");
    setPlaceholder(new Label(TEXTS.get("orders.none")));
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    TableColumn<PurchaseOrder, ?> supplier =
        Columns.text("", TEXTS.get("column.supplier"), 240, PurchaseOrder::supplier);
    getColumns().add(Columns.text("", TEXTS.get("column.number"), 128, PurchaseOrder::number));
    getColumns().add(supplier);
    getColumns()
        .add(
            Columns.text(
                "", TEXTS.get("column.expected"), 136, order -> moments.date(order.expectedOn())));
    getColumns()
        .add(
            Columns.number(
                "",
                TEXTS.get("column.lines"),
                96,
                PurchaseOrder::lines,
                lines -> amounts.count(lines)));
    getColumns()
        .add(
            Columns.number(
                "",
                TEXTS.get("column.share"),
                120,
                PurchaseOrder::share,
                share -> amounts.percent(share.setScale(2, java.math.RoundingMode.DOWN))));
    getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(this, supplier);
  }
}
