package plumbline.app.document;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The cells all tables of a document are made of. */
final class Cells {
  private Cells() {}

  static PdfPTable table(float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSplitLate(true);
    return table;
  }

  static PdfPCell left(String words, Font font) {
    return cell(words, font, Element.ALIGN_LEFT);
  }

  static PdfPCell right(String words, Font font) {
    return cell(words, font, Element.ALIGN_RIGHT);
  }

  /** An amount, which never goes on two lines. */
  static PdfPCell amount(String words, Font font, float room) {
    return right(words, DocumentFonts.fitting(words, font, room));
  }

  /** A table in a cell, without room of its own. */
  static PdfPCell holding(PdfPTable table) {
    PdfPCell cell = new PdfPCell(table);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    return cell;
  }

  static PdfPCell empty() {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  /** With a thin line below. */
  static PdfPCell ruled(PdfPCell cell, Color color, float width) {
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(color);
    cell.setBorderWidth(width);
    return cell;
  }

  private static PdfPCell cell(String words, Font font, int alignment) {
    PdfPCell cell = new PdfPCell(new Phrase(words, font));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setHorizontalAlignment(alignment);
    cell.setPaddingTop(3);
    cell.setPaddingBottom(4);
    cell.setPaddingLeft(3);
    cell.setPaddingRight(3);
    cell.setUseAscender(true);
    cell.setLeading(0, 1.25f);
    return cell;
  }
}
