package plumbline.app.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.Barcode;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.label.LabelPaper;
import plumbline.domain.logistics.label.LabelRenderer;

/** Labels with name, SKU, unit and bars, on sheets or on a roll. */
public final class PdfLabels implements LabelRenderer {
  /** A code needs so many bars of white before and after it. */
  private static final int WHITE = 22;

  private static final float WIDEST_BAR = LabelShape.millimetres(0.33f);
  private static final float NARROWEST_BAR = LabelShape.millimetres(0.15f);

  @Override
  public byte[] pdf(List<GoodsLabel> labels, LabelPaper paper) {
    LabelShape shape = LabelShape.of(paper);
    DocumentFonts fonts = new DocumentFonts();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_000);
    Document document = new Document(shape.page(), 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    writer.setPageEmpty(false); // drawn on, not flowed into
    int place = 0;
    for (GoodsLabel label : labels) {
      for (int copy = 0; copy < label.copies(); copy++) {
        if (place == shape.perPage()) {
          document.newPage();
          writer.setPageEmpty(false);
          place = 0;
        }
        draw(label, shape, place++, fonts, writer.getDirectContent());
      }
    }
    document.close();
    return bytes.toByteArray();
  }

  private static void draw(
      GoodsLabel label, LabelShape shape, int place, DocumentFonts fonts, PdfContentByte canvas) {
    Product product = label.product();
    float left = shape.left(place) + shape.padding();
    float top = shape.bottom(place) + shape.height() - shape.padding();
    float room = shape.width() - 2 * shape.padding();
    float size = shape.size();
    Font name = fonts.strong(size);
    float y = top - size;
    for (String line : LabelLines.of(product.name(), name, room)) {
      write(canvas, name, line, left, y);
      y -= size * 1.2f;
    }
    float foot = shape.bottom(place) + shape.padding();
    Font small = fonts.plain(size - 1);
    float unit = small.getBaseFont().getWidthPoint(product.unit(), small.getSize());
    Font sku = DocumentFonts.fitting(product.sku(), fonts.strong(size), room - unit - size);
    write(canvas, sku, product.sku(), left, foot);
    write(canvas, small, product.unit(), left + room - unit, foot);
    float digits = foot + size * 1.25f;
    float bottom = digits + size;
    // room for two lines of the name, whether it has them or not: bars stand at one height
    float height = top - size * 2.4f - size * 0.5f - bottom;
    bars(label.code(), new Rectangle(left, bottom, left + room, bottom + height), canvas);
    Font code = DocumentFonts.fitting(label.code(), fonts.plain(size - 2), room);
    float width = code.getBaseFont().getWidthPoint(label.code(), code.getSize());
    write(canvas, code, label.code(), left + (room - width) / 2, digits);
  }

  /** In the middle of the room; not at all where they would be too narrow to be read. */
  private static void bars(String code, Rectangle room, PdfContentByte canvas) {
    if (!Barcodes.isPrintable(code)) {
      return;
    }
    Barcode bars = Barcodes.bars(code);
    bars.setX(1);
    bars.setBarHeight(1);
    float modules = bars.getBarcodeSize().getWidth();
    float module = Math.min(room.getWidth() / (modules + WHITE), WIDEST_BAR);
    if (module < NARROWEST_BAR) {
      return;
    }
    float left = room.getLeft() + (room.getWidth() - modules * module) / 2;
    canvas.saveState();
    canvas.concatCTM(module, 0, 0, room.getHeight(), left, room.getBottom());
    bars.placeBarcode(canvas, Color.BLACK, Color.BLACK);
    canvas.restoreState();
  }

  private static void write(PdfContentByte canvas, Font font, String words, float x, float y) {
    canvas.beginText();
    canvas.setColorFill(DocumentFonts.INK);
    canvas.setFontAndSize(font.getBaseFont(), font.getSize());
    canvas.setTextMatrix(x, y);
    canvas.showText(words);
    canvas.endText();
  }
}
