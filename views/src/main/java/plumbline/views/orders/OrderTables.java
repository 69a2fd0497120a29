package plumbline.views.orders;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.domain.logistics.order.OrderState;
import plumbline.domain.logistics.order.OrderStep;
import plumbline.domain.logistics.order.Shipment;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.MarkedCell;
import plumbline.views.widget.WideColumn;

/** The tables of one order: its lines, its picking lists and deliveries, its history. */
final class OrderTables {
  private static final Texts TEXTS = Texts.of(OrderTables.class);

  private OrderTables() {}

  static TableView<OrderProgress> lines() {
    Amounts amounts = Amounts.ofProgram();
    TableView<OrderProgress> table = new TableView<>();
    List<TableColumn<OrderProgress, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("line.sku"), 144, line -> line.product().sku()),
            Columns.text("", TEXTS.get("line.name"), 160, line -> line.product().name()),
            quantity("line.ordered", OrderProgress::ordered),
            quantity("line.reserved", OrderProgress::reserved),
            quantity("line.picked", OrderProgress::picked),
            quantity("line.shipped", OrderProgress::shipped),
            MarkedCell.figure(
                TEXTS.get("line.backorder"),
                84,
                line -> amounts.quantityOrDash(line.backorder()),
                line -> line.backorder().signum() > 0 ? Meaning.AMBER : Meaning.NEUTRAL),
            quantity("line.cancelled", OrderProgress::cancelled),
            quantity("line.returned", OrderProgress::returned));
    fill(table, columns, 1, TEXTS.get("line.none"));
    return table;
  }

  private static TableColumn<OrderProgress, BigDecimal> quantity(
      String key, Function<OrderProgress, BigDecimal> value) {
    return Columns.quantity("", TEXTS.get(key), 76, value);
  }

  static TableView<Shipment> shipments(Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    TableView<Shipment> table = new TableView<>();
    List<TableColumn<Shipment, ?>> columns =
        List.of(
            Columns.text(
                "",
                TEXTS.get("shipment.what"),
                152,
                list ->
                    list.deliveryNote()
                        .orElseGet(
                            () ->
                                TEXTS.get(
                                    "shipment." + list.state().name().toLowerCase(Locale.ROOT)))),
            Columns.text("", TEXTS.get("shipment.warehouse"), 120, Shipment::warehouse),
            Columns.text("", TEXTS.get("shipment.by"), 104, list -> list.work().lastBy()),
            Columns.text(
                "", TEXTS.get("shipment.at"), 112, list -> moments.moment(list.work().lastAt())));
    fill(table, columns, 1, TEXTS.get("shipment.none"));
    return table;
  }

  static TableView<OrderStep> history(Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    TableView<OrderStep> table = new TableView<>();
    List<TableColumn<OrderStep, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("step.at"), 100, step -> moments.moment(step.at())),
            Columns.text("", TEXTS.get("step.what"), 152, OrderTables::what),
            Columns.text("", TEXTS.get("step.by"), 88, OrderStep::by),
            Columns.text("", TEXTS.get("step.why"), 120, OrderStep::reason));
    fill(table, columns, 3, TEXTS.get("step.none"));
    return table;
  }

  private static String what(OrderStep step) {
    return step.field().equals("state")
        ? word(step.before()) + " → " + word(step.after())
        : step.field() + " " + step.before() + " → " + step.after();
  }

  private static String word(String state) {
    return OrderState.ofWord(state).map(OrderColumns::stateWord).orElse(state);
  }

  static <R> void fill(
      TableView<R> table, List<? extends TableColumn<R, ?>> columns, int wide, String none) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setSortable(false);
      columns.get(i).setReorderable(false);
      if (i != wide) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    table.getColumns().setAll(columns);
    WideColumn.of(table, table.getColumns().get(wide));
    Label empty = new Label(none);
    empty.getStyleClass().add("text-muted");
    table.setPlaceholder(empty);
  }
}
