package plumbline.app.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfReader;

/** The rectangles a page draws, as a printer would draw them, and what a scanner reads of them. */
final class DrawnBars {
  private static final int DOTS_PER_POINT = 12;

  private DrawnBars() {}

  static Result read(byte[] pdf) throws Exception {
    int width;
    int height;
    try (PdfReader reader = new PdfReader(pdf)) {
      width = (int) Math.ceil(reader.getPageSize(1).getWidth() * DOTS_PER_POINT);
      height = (int) Math.ceil(reader.getPageSize(1).getHeight() * DOTS_PER_POINT);
    }
    int[] dots = new int[width * height];
    Arrays.fill(dots, 0xffffff);
    for (Rectangle2D bar : of(pdf)) {
      int from = (int) Math.round(bar.getMinX() * DOTS_PER_POINT);
      int to = (int) Math.round(bar.getMaxX() * DOTS_PER_POINT);
      for (int y = dot(bar.getMinY()); y < dot(bar.getMaxY()); y++) {
        Arrays.fill(dots, (height - 1 - y) * width + from, (height - 1 - y) * width + to, 0);
      }
    }
    return new MultiFormatReader()
        .decode(
            new BinaryBitmap(
                new GlobalHistogramBinarizer(new RGBLuminanceSource(width, height, dots))),
            Map.of(DecodeHintType.TRY_HARDER, true));
  }

  private static int dot(double points) {
    return (int) Math.round(points * DOTS_PER_POINT);
  }

  /** Filled rectangles of the first page, where they end up on it. */
  static List<Rectangle2D> of(byte[] pdf) throws Exception {
    String content;
    try (PdfReader reader = new PdfReader(pdf)) {
      content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
    }
    List<Rectangle2D> bars = new ArrayList<>();
    Deque<AffineTransform> saved = new ArrayDeque<>();
    AffineTransform now = new AffineTransform();
    List<Double> numbers = new ArrayList<>();
    for (String word : content.split("\\s+")) {
      if (word.matches("-?[\\d.]+")) {
        numbers.add(Double.valueOf(word));
        continue;
      }
      double[] last = numbers.stream().mapToDouble(Double::doubleValue).toArray();
      switch (word) {
        case "q" -> saved.push(new AffineTransform(now));
        case "Q" -> now = saved.pop();
        case "cm" -> now.concatenate(new AffineTransform(last));
        case "re" ->
            bars.add(
                now.createTransformedShape(
                        new Rectangle2D.Double(last[0], last[1], last[2], last[3]))
                    .getBounds2D());
        default -> {}
      }
      numbers.clear();
    }
    return bars;
  }
}
