package plumbline.app.document;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.domain.logistics.order.PaperRenderer.Sender;
import plumbline.domain.logistics.order.Shipment;

/** What goes with the goods: who sends, who gets, what is in the box and what is still to come. */
final class DeliveryNoteBody {
  private static final float SIZE = 9;

  private final DocumentFonts fonts;
  private final DocumentWords words;

  DeliveryNoteBody(DocumentFonts fonts, DocumentWords words) {
    this.fonts = fonts;
    this.words = words;
  }

  PdfPTable parties(Sender sender, CustomerOrder order) {
    return new Parties(fonts, words)
        .goods(
            new Seller(sender.name(), sender.address(), sender.taxNumber(), "", sender.contact()),
            new Buyer(
                order.summary().customerNumber(),
                order.summary().customerName(),
                order.address(),
                ""));
  }

  PdfPTable terms(CustomerOrder order, Shipment delivery) {
    PdfPTable table = Cells.table(34, 33, 33);
    term(table, "order", order.summary().number());
    term(
        table,
        "delivery.shipped",
        words.date(delivery.work().lastAt().atZone(ZoneId.systemDefault()).toLocalDate()));
    term(table, "picking.warehouse", delivery.warehouse());
    table.setSpacingAfter(14);
    return table;
  }

  private void term(PdfPTable table, String key, String value) {
    PdfPTable box = Cells.table(1);
    box.addCell(Cells.left(words.get(key), fonts.muted(8)));
    box.addCell(Cells.left(value, fonts.strong(10)));
    table.addCell(Cells.holding(box));
  }

  PdfPTable lines(CustomerOrder order, Shipment delivery) {
    PdfPTable table = Cells.table(20, 46, 17, 17);
    table.setHeaderRows(1);
    heading(table, false, "column.sku", "column.text");
    heading(table, true, "delivery.now", "delivery.later");
    for (Shipment.Line line : delivery.lines()) {
      if (line.quantity().signum() > 0) {
        row(table, Cells.left(line.product().sku(), fonts.muted(SIZE)));
        row(table, Cells.left(line.product().name(), fonts.plain(SIZE)));
        row(
            table,
            Cells.right(
                words.quantity(line.quantity(), line.product().unit()), fonts.strong(SIZE)));
        row(table, Cells.right(later(order, line), fonts.plain(SIZE)));
      }
    }
    table.setSpacingAfter(28);
    return table;
  }

  private String later(CustomerOrder order, Shipment.Line line) {
    BigDecimal open =
        order.lines().stream()
            .filter(known -> known.lineNo() == line.lineNo())
            .map(OrderProgress::open)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return open.signum() == 0 ? "\u2013" : words.quantity(open, line.product().unit());
  }

  private void heading(PdfPTable table, boolean right, String... keys) {
    for (String key : keys) {
      PdfPCell cell =
          right
              ? Cells.right(words.get(key), fonts.muted(7.5f))
              : Cells.left(words.get(key), fonts.muted(7.5f));
      table.addCell(Cells.ruled(cell, DocumentFonts.INK, 0.8f));
    }
  }

  private static void row(PdfPTable table, PdfPCell cell) {
    table.addCell(Cells.ruled(cell, DocumentFonts.LINE, 0.5f));
  }

  /** Never torn apart between two pages. */
  PdfPTable signatures() {
    PdfPTable table = Cells.table(42, 16, 42);
    table.setKeepTogether(true);
    for (int i = 0; i < 3; i++) {
      PdfPCell room = Cells.empty();
      room.setFixedHeight(30);
      table.addCell(i == 1 ? room : Cells.ruled(room, DocumentFonts.INK, 0.6f));
    }
    table.addCell(Cells.left(words.get("delivery.handedOver"), fonts.muted(8)));
    table.addCell(Cells.empty());
    table.addCell(Cells.left(words.get("delivery.received"), fonts.muted(8)));
    return table;
  }
}
