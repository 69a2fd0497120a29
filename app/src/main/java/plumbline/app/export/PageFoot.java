package plumbline.app.export;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** At the foot of each page: the report, its age, and which page of how many. */
final class PageFoot extends PdfPageEventHelper {
  private static final float SIZE = 7;
  private static final float HEIGHT = 24;
  private static final float COUNT_WIDTH = 40;

  private final String report;
  private final String stamp;
  private final PaperFonts fonts;
  private final java.util.List<PdfTemplate> counts = new java.util.ArrayList<>();

  PageFoot(String report, String stamp, PaperFonts fonts) {
    this.report = report;
    this.stamp = stamp;
    this.fonts = fonts;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte page = writer.getDirectContent();
    String left = report + "  ·  " + stamp;
    String number = "Page " + writer.getPageNumber() + " of ";
    float right = document.right() - COUNT_WIDTH;
    write(page, left, document.left());
    write(page, number, right - fonts.base().getWidthPoint(number, SIZE));
    PdfTemplate count = page.createTemplate(COUNT_WIDTH, SIZE * 2);
    page.addTemplate(count, right, HEIGHT);
    counts.add(count);
  }

  /** Only now is it known how many pages there are. */
  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    int pages = counts.size();
    for (PdfTemplate count : counts) {
      count.beginText();
      count.setFontAndSize(fonts.base(), SIZE);
      count.setTextMatrix(0, 0);
      count.showText(String.valueOf(pages));
      count.endText();
    }
  }

  private void write(PdfContentByte page, String words, float x) {
    page.beginText();
    page.setFontAndSize(fonts.base(), SIZE);
    page.setTextMatrix(x, HEIGHT);
    page.showText(words);
    page.endText();
  }
}
