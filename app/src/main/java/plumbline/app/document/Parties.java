package plumbline.app.document;

import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.Seller;

/** Who sends a document and who gets it, side by side. */
final class Parties {
  private final DocumentFonts fonts;
  private final DocumentWords words;

  Parties(DocumentFonts fonts, DocumentWords words) {
    this.fonts = fonts;
    this.words = words;
  }

  PdfPTable table(Seller seller, Buyer buyer) {
    PdfPTable table = Cells.table(48, 4, 48);
    return sides(table, seller("seller", seller), buyer("buyer", buyer));
  }

  /** The same for goods, which somebody sends and somebody gets. */
  PdfPTable goods(Seller sender, Buyer receiver) {
    PdfPTable table = Cells.table(48, 4, 48);
    return sides(table, seller("delivery.sender", sender), buyer("delivery.receiver", receiver));
  }

  private static PdfPTable sides(PdfPTable table, PdfPTable left, PdfPTable right) {
    table.addCell(Cells.holding(left));
    table.addCell(Cells.empty());
    table.addCell(Cells.holding(right));
    table.setSpacingAfter(12);
    return table;
  }

  private PdfPTable seller(String role, Seller seller) {
    PdfPTable table = party(role, seller.name(), seller.address());
    plain(table, words.get("taxNumber", seller.taxNumber()));
    if (!seller.bankAccount().isEmpty()) {
      plain(table, words.get("bank") + ": " + seller.bankAccount());
    }
    plain(table, seller.contact());
    return table;
  }

  private PdfPTable buyer(String role, Buyer buyer) {
    PdfPTable table = party(role, buyer.name(), buyer.address());
    if (!buyer.taxNumber().isEmpty()) {
      plain(table, words.get("taxNumber", buyer.taxNumber()));
    }
    plain(table, buyer.number());
    return table;
  }

  private PdfPTable party(String role, String name, String address) {
    PdfPTable table = Cells.table(1);
    table.addCell(Cells.ruled(Cells.left(words.get(role), fonts.muted(8)), DocumentFonts.LINE, 1));
    table.addCell(Cells.left(name, fonts.strong(11)));
    table.addCell(tight(Cells.left(address, fonts.plain(9))));
    return table;
  }

  private void plain(PdfPTable table, String sentence) {
    if (!sentence.isEmpty()) {
      table.addCell(tight(Cells.left(sentence, fonts.plain(9))));
    }
  }

  private static PdfPCell tight(PdfPCell cell) {
    cell.setPaddingTop(1);
    cell.setPaddingBottom(3);
    return cell;
  }
}
