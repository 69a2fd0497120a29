package plumbline.app.document;

import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.PrintedInvoice;

/** Above the lines: what it is, its number, who sells, who buys, and the dates. */
final class InvoiceHead {
  private final PrintedInvoice invoice;
  private final DocumentFonts fonts;
  private final DocumentWords words;

  InvoiceHead(PrintedInvoice invoice, DocumentFonts fonts, DocumentWords words) {
    this.invoice = invoice;
    this.fonts = fonts;
    this.words = words;
  }

  PdfPTable title() {
    PdfPTable table = Cells.table(55, 45);
    String kind = invoice.kind().word();
    table.addCell(Cells.left(words.get("title." + kind), fonts.accent(22)));
    PdfPCell number = Cells.right(invoice.number().toString(), fonts.strong(14));
    number.setVerticalAlignment(Element.ALIGN_BOTTOM);
    table.addCell(number);
    Optional.ofNullable(invoice.credited())
        .ifPresent(credited -> line(table, words.get("credits", credited)));
    Optional.ofNullable(invoice.copyMade())
        .ifPresent(day -> line(table, words.get("copy", words.date(day))));
    PdfPCell rule = Cells.ruled(Cells.empty(), DocumentFonts.ACCENT, 1.2f);
    rule.setColspan(2);
    rule.setFixedHeight(4);
    table.addCell(rule);
    table.setSpacingAfter(12);
    return table;
  }

  private void line(PdfPTable table, String sentence) {
    PdfPCell cell = Cells.left(sentence, fonts.strong(9));
    cell.setColspan(2);
    table.addCell(cell);
  }

  PdfPTable parties() {
    return new Parties(fonts, words).table(invoice.seller(), invoice.content().buyer());
  }

  /** The dates and the way of paying, side by side. */
  PdfPTable terms() {
    InvoiceDraft.Dates dates = invoice.content().dates();
    boolean ordered = invoice.content().orderNumber() != null;
    PdfPTable table = ordered ? Cells.table(1, 1, 1, 1, 1) : Cells.table(1, 1, 1, 1);
    head(table, "issued");
    head(table, "taxPoint");
    head(table, "due");
    head(table, "payment");
    if (ordered) {
      head(table, "order");
    }
    value(table, words.date(dates.issued()));
    value(table, words.date(dates.taxPoint()));
    value(table, words.date(dates.due()));
    String method = invoice.content().paymentMethod().name().toLowerCase(Locale.ROOT);
    value(table, words.get("payment." + method));
    Optional.ofNullable(invoice.content().orderNumber()).ifPresent(order -> value(table, order));
    table.setSpacingAfter(14);
    return table;
  }

  private void head(PdfPTable table, String key) {
    PdfPCell cell = Cells.left(words.get(key), fonts.muted(8));
    cell.setBackgroundColor(DocumentFonts.SHADE);
    cell.setPaddingLeft(6);
    table.addCell(cell);
  }

  private void value(PdfPTable table, String shown) {
    PdfPCell cell = Cells.left(shown, fonts.strong(9.5f));
    cell.setBackgroundColor(DocumentFonts.SHADE);
    cell.setPaddingLeft(6);
    cell.setPaddingTop(0);
    cell.setPaddingBottom(7);
    table.addCell(cell);
  }
}
