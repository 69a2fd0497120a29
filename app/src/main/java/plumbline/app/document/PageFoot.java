package plumbline.app.document;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** At the foot of every page: number and seller, and which page of how many. */
final class PageFoot extends PdfPageEventHelper {
  private static final float SIZE = 7.5f;
  private static final float ROOM = 20;

  private final String left;
  private final DocumentFonts fonts;
  private final DocumentWords words;
  private final PdfTemplate pages;

  PageFoot(PdfWriter writer, String left, DocumentFonts fonts, DocumentWords words) {
    this.left = left;
    this.fonts = fonts;
    this.words = words;
    pages = writer.getDirectContent().createTemplate(ROOM, SIZE * 2);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte canvas = writer.getDirectContent();
    float y = document.bottom() - 18;
    canvas.setColorStroke(DocumentFonts.LINE);
    canvas.setLineWidth(0.5f);
    canvas.moveTo(document.left(), y + 12);
    canvas.lineTo(document.right(), y + 12);
    canvas.stroke();
    Phrase what = new Phrase(left, fonts.muted(SIZE));
    ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, what, document.left(), y, 0);
    Phrase page = new Phrase(words.get("page", writer.getPageNumber()), fonts.muted(SIZE));
    float from = document.right() - ROOM;
    ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, page, from, y, 0);
    canvas.addTemplate(pages, from + 3, y);
  }

  /** How many there are is known only at the end. */
  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    ColumnText.showTextAligned(
        pages,
        Element.ALIGN_LEFT,
        new Phrase(String.valueOf(writer.getPageNumber() - 1), fonts.muted(SIZE)),
        0,
        0,
        0);
  }
}
