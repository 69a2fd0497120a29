package plumbline.views.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.invoice.LineVat;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** The lines of an issued invoice, each with the VAT it bears. */
final class LinesTable extends TableView<LinesTable.Row> {
  private static final Texts TEXTS = Texts.of(LinesTable.class);
  private static final int TEXT = 1;

  /** A line and its VAT. */
  record Row(InvoiceLine line, BigDecimal vat) {}

  LinesTable() {
    setPlaceholder(new Label(""));
    List<TableColumn<Row, ?>> columns =
        List.of(
            Columns.text(
                "",
                TEXTS.get("line.sku"),
                88,
                row -> Optional.ofNullable(row.line().sku()).orElse("")),
            Columns.text("", TEXTS.get("line.text"), 200, row -> row.line().text()),
            Columns.quantity("", TEXTS.get("line.quantity"), 72, row -> row.line().quantity()),
            Columns.text("", TEXTS.get("line.unit"), 48, row -> row.line().unit()),
            Columns.money("", TEXTS.get("line.unitNet"), 152, row -> row.line().unitNet()),
            Columns.money("", TEXTS.get("line.net"), 152, row -> row.line().net()),
            Columns.text("", TEXTS.get("line.vatCode"), 76, row -> row.line().vatCode()),
            Columns.money("", TEXTS.get("line.vat"), 152, Row::vat));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    getColumns().setAll(columns);
    WideColumn.of(this, columns.get(TEXT));
  }

  void show(IssuedInvoice invoice) {
    List<InvoiceLine> lines = invoice.content().lines();
    List<BigDecimal> vat = LineVat.of(lines, invoice.sums());
    getItems()
        .setAll(
            IntStream.range(0, lines.size())
                .mapToObj(i -> new Row(lines.get(i), vat.get(i)))
                .toList());
    getSelectionModel().selectFirst();
  }
}
