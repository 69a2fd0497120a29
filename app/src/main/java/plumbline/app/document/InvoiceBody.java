package plumbline.app.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.LineVat;
import plumbline.domain.finance.invoice.PrintedInvoice;
import plumbline.domain.finance.invoice.PrintedInvoice.VatKind;
import plumbline.domain.finance.invoice.VatSum;

/** The lines with their heading on every page, and below them what they add up to. */
final class InvoiceBody {
  private static final float SIZE = 8;
  private static final VatKind UNKNOWN = new VatKind(BigDecimal.ZERO, "");

  private final PrintedInvoice invoice;
  private final DocumentFonts fonts;
  private final DocumentWords words;

  InvoiceBody(PrintedInvoice invoice, DocumentFonts fonts, DocumentWords words) {
    this.invoice = invoice;
    this.fonts = fonts;
    this.words = words;
  }

  PdfPTable lines() {
    PdfPTable table = Cells.table(13, 31, 13, 12.5f, 15.5f, 8, 13.5f, 15.5f);
    table.setHeaderRows(1);
    heading(table, false, "sku", "text");
    heading(table, true, "quantity", "unitNet", "net", "vatRate", "vat", "gross");
    List<BigDecimal> vat = LineVat.of(invoice.lines(), invoice.sums());
    for (int i = 0; i < invoice.lines().size(); i++) {
      line(table, invoice.lines().get(i), vat.get(i));
    }
    table.setSpacingAfter(14);
    return table;
  }

  private void heading(PdfPTable table, boolean right, String... columns) {
    for (String column : columns) {
      String title = words.get("column." + column);
      PdfPCell cell =
          right ? Cells.right(title, fonts.muted(7.5f)) : Cells.left(title, fonts.muted(7.5f));
      table.addCell(Cells.ruled(cell, DocumentFonts.INK, 0.8f));
    }
  }

  private void line(PdfPTable table, InvoiceLine line, BigDecimal vat) {
    row(table, Cells.left(Optional.ofNullable(line.sku()).orElse(""), fonts.muted(SIZE)));
    row(table, Cells.left(line.text(), fonts.plain(SIZE)));
    row(table, Cells.right(words.quantity(line.quantity(), line.unit()), fonts.plain(SIZE)));
    row(table, Cells.amount(words.unitPrice(line.unitNet()), fonts.plain(SIZE), 46));
    row(table, Cells.amount(words.money(line.net()), fonts.plain(SIZE), 58));
    row(table, Cells.right(words.rate(kind(line.vatCode())), fonts.plain(SIZE)));
    row(table, Cells.amount(words.money(vat), fonts.plain(SIZE), 50));
    row(table, Cells.amount(words.money(line.net().add(vat)), fonts.plain(SIZE), 58));
  }

  private static void row(PdfPTable table, PdfPCell cell) {
    table.addCell(Cells.ruled(cell, DocumentFonts.LINE, 0.5f));
  }

  private VatKind kind(String code) {
    Map<String, VatKind> codes = invoice.codes();
    return codes.getOrDefault(code, UNKNOWN);
  }

  /** VAT per code, and the amount to be paid; never torn apart between two pages. */
  PdfPTable summary() {
    PdfPTable table = Cells.table(34, 18, 16, 14, 18);
    table.setKeepTogether(true);
    table.addCell(Cells.empty());
    summaryHeading(table);
    for (VatSum sum : invoice.sums().perCode()) {
      table.addCell(Cells.empty());
      row(table, Cells.left(words.rate(kind(sum.vatCode())), fonts.plain(9)));
      row(table, Cells.amount(words.money(sum.base()), fonts.plain(9), 75));
      row(table, Cells.amount(words.money(sum.vat()), fonts.plain(9), 63));
      row(table, Cells.amount(words.money(sum.gross()), fonts.plain(9), 75));
    }
    table.addCell(Cells.empty());
    table.addCell(Cells.left(words.get("sum"), fonts.strong(9)));
    table.addCell(Cells.amount(words.money(invoice.sums().net()), fonts.strong(9), 75));
    table.addCell(Cells.amount(words.money(invoice.sums().vat()), fonts.strong(9), 63));
    table.addCell(Cells.amount(words.money(invoice.sums().gross()), fonts.strong(9), 75));
    total(table);
    table.setSpacingAfter(12);
    return table;
  }

  private void summaryHeading(PdfPTable table) {
    for (String column : new String[] {"code", "base", "vat", "gross"}) {
      String title = words.get("sum." + column);
      boolean first = column.equals("code");
      PdfPCell cell =
          first ? Cells.left(title, fonts.muted(7.5f)) : Cells.right(title, fonts.muted(7.5f));
      table.addCell(Cells.ruled(cell, DocumentFonts.INK, 0.8f));
    }
  }

  private void total(PdfPTable table) {
    table.addCell(Cells.empty());
    String title = words.get("total." + invoice.kind().word());
    PdfPCell what = Cells.left(title, fonts.strong(12));
    what.setColspan(2);
    table.addCell(shaded(what));
    PdfPCell amount =
        Cells.amount(words.money(invoice.sums().gross().abs()) + "\u00a0Ft", fonts.accent(14), 148);
    amount.setColspan(2);
    table.addCell(shaded(amount));
  }

  private static PdfPCell shaded(PdfPCell cell) {
    cell.setBackgroundColor(DocumentFonts.SHADE);
    cell.setPaddingTop(9);
    cell.setPaddingBottom(10);
    cell.setPaddingLeft(6);
    cell.setPaddingRight(6);
    return cell;
  }

  /** What the law wants said of lines without VAT, and what the bookkeeper wanted to say. */
  PdfPTable remarks() {
    PdfPTable table = Cells.table(1);
    invoice.sums().perCode().stream()
        .map(sum -> kind(sum.vatCode()))
        .filter(kind -> kind.rate().signum() == 0)
        .map(words::exemption)
        .distinct()
        .forEach(sentence -> table.addCell(Cells.left(sentence, fonts.strong(9))));
    if (!invoice.content().notes().isBlank()) {
      table.addCell(Cells.left(invoice.content().notes(), fonts.plain(9)));
    }
    return table;
  }
}
