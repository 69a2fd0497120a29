package plumbline.app.document;

import java.math.BigDecimal;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** What reminders and statements are built of, in the look of the invoices. */
final class LetterParts {
  private static final float SIZE = 9;

  private final DocumentFonts fonts;
  private final DocumentWords words;

  LetterParts(DocumentFonts fonts, DocumentWords words) {
    this.fonts = fonts;
    this.words = words;
  }

  PdfPTable title(String title, String date) {
    PdfPTable table = Cells.table(70, 30);
    table.addCell(Cells.left(title, fonts.accent(22)));
    PdfPCell day = Cells.right(date, fonts.strong(12));
    day.setVerticalAlignment(Element.ALIGN_BOTTOM);
    table.addCell(day);
    PdfPCell rule = Cells.ruled(Cells.empty(), DocumentFonts.ACCENT, 1.2f);
    rule.setColspan(2);
    rule.setFixedHeight(4);
    table.addCell(rule);
    table.setSpacingAfter(12);
    return table;
  }

  PdfPTable paragraph(String sentence, boolean strong) {
    PdfPTable table = Cells.table(1);
    PdfPCell cell = Cells.left(sentence, strong ? fonts.strong(10) : fonts.plain(10));
    cell.setLeading(0, 1.45f);
    table.addCell(cell);
    table.setSpacingBefore(2);
    table.setSpacingAfter(10);
    table.setKeepTogether(true);
    return table;
  }

  void heading(PdfPTable table, int firstFigure, String... keys) {
    for (int i = 0; i < keys.length; i++) {
      String title = words.get("letter." + keys[i]);
      PdfPCell cell =
          i >= firstFigure
              ? Cells.right(title, fonts.muted(7.5f))
              : Cells.left(title, fonts.muted(7.5f));
      table.addCell(Cells.ruled(cell, DocumentFonts.INK, 0.8f));
    }
  }

  void text(PdfPTable table, String text) {
    table.addCell(Cells.ruled(Cells.left(text, fonts.plain(SIZE)), DocumentFonts.LINE, 0.5f));
  }

  void figure(PdfPTable table, String figure) {
    table.addCell(Cells.ruled(Cells.right(figure, fonts.plain(SIZE)), DocumentFonts.LINE, 0.5f));
  }

  /** An amount, smaller where it would not fit the room on one line. */
  void money(PdfPTable table, BigDecimal amount, float room) {
    PdfPCell cell = Cells.amount(words.money(amount), fonts.plain(SIZE), room);
    table.addCell(Cells.ruled(cell, DocumentFonts.LINE, 0.5f));
  }

  PdfPTable total(String title, BigDecimal amount) {
    PdfPTable table = Cells.table(26, 44, 30);
    table.setKeepTogether(true);
    table.addCell(Cells.empty());
    table.addCell(shaded(Cells.left(title, fonts.strong(12))));
    table.addCell(shaded(Cells.amount(words.money(amount) + "\u00a0Ft", fonts.accent(14), 138)));
    table.setSpacingBefore(8);
    table.setSpacingAfter(14);
    return table;
  }

  private static PdfPCell shaded(PdfPCell cell) {
    cell.setBackgroundColor(DocumentFonts.SHADE);
    cell.setPaddingTop(9);
    cell.setPaddingBottom(10);
    cell.setPaddingLeft(6);
    cell.setPaddingRight(6);
    return cell;
  }
}
