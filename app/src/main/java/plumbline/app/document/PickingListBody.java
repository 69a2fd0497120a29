package plumbline.app.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.OrderProgress.Product;
import plumbline.domain.logistics.order.Shipment;

/** What a picker works from: a box to tick, the goods by SKU, how much, and bars to scan. */
final class PickingListBody {
  private static final float SIZE = 9;
  private static final float BARS = 105;

  private final DocumentFonts fonts;
  private final DocumentWords words;

  PickingListBody(DocumentFonts fonts, DocumentWords words) {
    this.fonts = fonts;
    this.words = words;
  }

  PdfPTable head(CustomerOrder order, Shipment list, PdfContentByte canvas) {
    PdfPTable table = Cells.table(64, 36);
    PdfPTable facts = Cells.table(30, 70);
    fact(facts, "picking.customer", order.summary().customerName());
    fact(facts, "picking.warehouse", list.warehouse());
    fact(
        facts,
        "picking.begun",
        words.date(list.work().begunAt().atZone(ZoneId.systemDefault()).toLocalDate())
            + " "
            + list.work().begunBy());
    table.addCell(Cells.holding(facts));
    table.addCell(Barcodes.cell(order.summary().number(), 170, canvas));
    table.setSpacingAfter(12);
    return table;
  }

  private void fact(PdfPTable table, String key, String value) {
    table.addCell(Cells.left(words.get(key), fonts.muted(8)));
    table.addCell(Cells.left(value, fonts.strong(10)));
  }

  PdfPTable lines(Shipment list, PdfContentByte canvas) {
    PdfPTable table = Cells.table(5, 19, 36, 15, 25);
    table.setHeaderRows(1);
    for (String column : new String[] {"done", "sku", "name", "quantity", "barcode"}) {
      String title = words.get("picking." + column);
      PdfPCell cell =
          column.equals("quantity")
              ? Cells.right(title, fonts.muted(7.5f))
              : Cells.left(title, fonts.muted(7.5f));
      table.addCell(Cells.ruled(cell, DocumentFonts.INK, 0.8f));
    }
    list.lines().forEach(line -> line(table, line, canvas));
    return table;
  }

  private void line(PdfPTable table, Shipment.Line line, PdfContentByte canvas) {
    Product product = line.product();
    ruled(table, Cells.holding(box()));
    ruled(table, Cells.left(product.sku(), fonts.strong(SIZE)));
    ruled(table, goods(line));
    ruled(table, Cells.right(words.quantity(line.quantity(), product.unit()), fonts.strong(11)));
    String code = Optional.ofNullable(product.barcode()).orElse(product.sku());
    ruled(table, Barcodes.cell(code, BARS, canvas));
  }

  private PdfPCell goods(Shipment.Line line) {
    PdfPCell name = Cells.left(line.product().name(), fonts.plain(SIZE));
    if (line.lots().isEmpty()) {
      return name;
    }
    PdfPTable goods = Cells.table(100);
    goods.addCell(name);
    line.lots()
        .forEach(lot -> goods.addCell(Cells.left(words(lot, line.product()), fonts.strong(SIZE))));
    return Cells.holding(goods);
  }

  private String words(Shipment.LotToTake part, Product product) {
    String quantity = words.quantity(part.quantity(), product.unit());
    LocalDate until = part.lot().expiresOn();
    return until == null
        ? words.get("picking.lot", part.lot().code(), quantity)
        : words.get("picking.lotUntil", part.lot().code(), quantity, words.date(until));
  }

  private static void ruled(PdfPTable table, PdfPCell cell) {
    cell.setVerticalAlignment(org.openpdf.text.Element.ALIGN_MIDDLE);
    table.addCell(Cells.ruled(cell, DocumentFonts.LINE, 0.5f));
  }

  /** An empty square to tick. */
  private static PdfPTable box() {
    PdfPTable table = new PdfPTable(1);
    table.setTotalWidth(12);
    table.setLockedWidth(true);
    table.setHorizontalAlignment(org.openpdf.text.Element.ALIGN_LEFT);
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.BOX);
    cell.setBorderColor(DocumentFonts.INK);
    cell.setBorderWidth(0.8f);
    cell.setFixedHeight(12);
    table.addCell(cell);
    return table;
  }
}
