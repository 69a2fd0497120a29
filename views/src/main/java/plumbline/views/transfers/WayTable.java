package plumbline.views.transfers;

import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.transfer.Transfer;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** Transfers that have left and not arrived. */
final class WayTable extends TableView<Transfer> {
  private static final Texts TEXTS = Texts.of(WayTable.class);

  WayTable(WayList way, Clock clock) {
    super(way.underWay());
    setId("transfers");
    setPlaceholder(new Label(TEXTS.get("none")));
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    TableColumn<Transfer, ?> note = Columns.text("", TEXTS.get("column.note"), 160, Transfer::note);
    getColumns().add(Columns.text("", TEXTS.get("column.number"), 112, Transfer::number));
    getColumns()
        .add(
            Columns.text(
                "", TEXTS.get("column.from"), 176, transfer -> way.name(transfer.fromWarehouse())));
    getColumns()
        .add(
            Columns.text(
                "", TEXTS.get("column.to"), 176, transfer -> way.name(transfer.toWarehouse())));
    getColumns().add(Columns.text("", TEXTS.get("column.who"), 112, Transfer::sentBy));
    getColumns()
        .add(
            Columns.text(
                "", TEXTS.get("column.when"), 120, transfer -> moments.moment(transfer.sentAt())));
    getColumns()
        .add(
            Columns.number(
                "", TEXTS.get("column.lines"), 88, Transfer::lines, lines -> amounts.count(lines)));
    getColumns().add(note);
    getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(this, note);
  }
}
