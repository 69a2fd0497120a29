package plumbline.views.stock;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.adjustment.WaitingAdjustment;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** Adjustments that wait: what, how much, what it is worth, who asked and why. */
final class WaitingTable extends TableView<WaitingAdjustment> {
  private static final Texts TEXTS = Texts.of(WaitingTable.class);

  WaitingTable(ObservableList<WaitingAdjustment> waiting, Clock clock) {
    super(waiting);
    setId("waiting");
    setPlaceholder(new Label(TEXTS.get("approvals.none")));
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    TableColumn<WaitingAdjustment, ?> quantity =
        Columns.number(
            "",
            TEXTS.get("movement.quantity"),
            104,
            WaitingAdjustment::quantity,
            number -> (number.signum() > 0 ? "+" : "") + amounts.quantity(number));
    TableColumn<WaitingAdjustment, ?> name =
        Columns.text("", TEXTS.get("stock.name"), 160, WaitingAdjustment::name);
    getColumns()
        .add(Columns.text("", TEXTS.get("approvals.number"), 96, WaitingAdjustment::number));
    getColumns().add(Columns.text("", TEXTS.get("stock.sku"), 112, WaitingAdjustment::sku));
    getColumns().add(name);
    getColumns().add(quantity);
    getColumns()
        .add(
            Columns.money(
                "",
                TEXTS.get("approvals.worth"),
                128,
                row -> Optional.ofNullable(row.worth()).orElse(BigDecimal.ZERO)));
    getColumns().add(Columns.text("", TEXTS.get("movement.why"), 112, WaitingAdjustment::reason));
    getColumns().add(Columns.text("", TEXTS.get("movement.who"), 96, WaitingAdjustment::askedBy));
    getColumns()
        .add(
            Columns.text(
                "", TEXTS.get("movement.when"), 104, row -> moments.moment(row.askedAt())));
    getColumns().add(Columns.text("", TEXTS.get("movement.note"), 120, WaitingAdjustment::note));
    getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(this, name);
  }
}
