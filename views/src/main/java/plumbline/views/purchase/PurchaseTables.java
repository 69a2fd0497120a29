package plumbline.views.purchase;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.purchase.PurchaseDetails.Delivery;
import plumbline.domain.logistics.receiving.PurchaseLine;
import plumbline.views.tally.TallyLine;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.MarkedCell;
import plumbline.views.widget.WideColumn;

/** The tables of a purchase order: its lines, what came for it, and the lines being typed. */
final class PurchaseTables {
  private static final Texts TEXTS = Texts.of(PurchaseTables.class);

  private PurchaseTables() {}

  static TableView<PurchaseLine> lines() {
    Amounts amounts = Amounts.ofProgram();
    return table(
        List.of(
            Columns.text("", TEXTS.get("line.sku"), 152, line -> line.product().sku()),
            Columns.text("", TEXTS.get("line.name"), 200, line -> line.product().name()),
            Columns.quantity("", TEXTS.get("line.ordered"), 144, PurchaseLine::ordered),
            Columns.quantity("", TEXTS.get("line.received"), 144, PurchaseLine::received),
            MarkedCell.figure(
                TEXTS.get("line.rest"),
                144,
                line ->
                    line.open().signum() == 0
                        ? TEXTS.get("line.complete")
                        : amounts.quantity(line.open()),
                line -> line.open().signum() == 0 ? Meaning.VERIFIED : Meaning.NEUTRAL),
            Columns.text("", TEXTS.get("line.unit"), 56, line -> line.product().unit())),
        1,
        TEXTS.get("line.none"));
  }

  static TableView<Delivery> deliveries(Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    return table(
        List.of(
            Columns.text("", TEXTS.get("came.number"), 112, Delivery::number),
            Columns.text("", TEXTS.get("came.note"), 160, Delivery::deliveryNote),
            Columns.number(
                "", TEXTS.get("column.lines"), 88, Delivery::lines, lines -> amounts.count(lines)),
            Columns.text("", TEXTS.get("came.by"), 136, Delivery::by),
            Columns.text("", TEXTS.get("came.at"), 136, came -> moments.moment(came.at()))),
        1,
        TEXTS.get("came.none"));
  }

  static TableView<TallyLine> draft() {
    return table(
        List.of(
            Columns.text("", TEXTS.get("line.sku"), 168, line -> line.product().sku()),
            Columns.text("", TEXTS.get("line.name"), 200, line -> line.product().name()),
            Columns.quantity("", TEXTS.get("line.ordered"), 136, TallyLine::scanned),
            Columns.text("", TEXTS.get("line.unit"), 64, line -> line.product().unit())),
        1,
        TEXTS.get("draft.none"));
  }

  private static <R> TableView<R> table(
      List<? extends TableColumn<R, ?>> columns, int wide, String none) {
    TableView<R> table = new TableView<>();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setSortable(false);
      columns.get(i).setReorderable(false);
      if (i != wide) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    table.getColumns().setAll(columns);
    WideColumn.of(table, table.getColumns().get(wide));
    table.setPlaceholder(new Label(none));
    return table;
  }
}
