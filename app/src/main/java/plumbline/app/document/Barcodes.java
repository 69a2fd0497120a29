package plumbline.app.document;

import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.Barcode;
import org.openpdf.text.pdf.Barcode128;
import org.openpdf.text.pdf.BarcodeEAN;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;

/** Codes a scanner reads from paper: EAN-13 or EAN-8 where the digits are one, else Code 128. */
final class Barcodes {
  private static final int EAN_LENGTH = 13;
  private static final int SHORT_EAN_LENGTH = 8;
  private static final float HEIGHT = 20;

  private Barcodes() {}

  /** A cell with the bars; empty where there is no code that can be printed. */
  static PdfPCell cell(String code, float width, PdfContentByte canvas) {
    PdfPCell cell = new PdfPCell();
    if (isPrintable(code)) {
      Image image = bars(code).createImageWithBarcode(canvas, null, null);
      image.scaleToFit(width, HEIGHT);
      cell = new PdfPCell(image, false);
    }
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setHorizontalAlignment(Element.ALIGN_LEFT);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setPadding(3);
    cell.setPaddingLeft(10); // a scanner needs white before the first bar
    cell.setMinimumHeight(HEIGHT + 6);
    return cell;
  }

  static boolean isPrintable(String code) {
    return !code.isEmpty() && code.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  /** Bars without words; drawn as vectors, digits in pairs where that is shorter. */
  static Barcode bars(String code) {
    Barcode bars;
    if (isEan(code)) {
      bars = new BarcodeEAN();
      bars.setCodeType(code.length() == EAN_LENGTH ? Barcode.EAN13 : Barcode.EAN8);
    } else {
      bars = new Barcode128();
      bars.setCodeType(Barcode.CODE128);
    }
    bars.setCode(code);
    bars.setFont(null);
    bars.setBarHeight(HEIGHT);
    return bars;
  }

  /** Thirteen or eight digits of which the last one checks the others. */
  static boolean isEan(String code) {
    int last = code.length() - 1;
    if ((code.length() != EAN_LENGTH && code.length() != SHORT_EAN_LENGTH)
        || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    return BarcodeEAN.calculateEANParity(code.substring(0, last)) == code.charAt(last) - '0';
  }
}
