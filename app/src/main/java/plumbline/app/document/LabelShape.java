package plumbline.app.document;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import plumbline.domain.logistics.label.LabelPaper;

/**
 * How labels lie on their paper; all in points.
 *
 * @param padding white around what is printed on a label
 * @param size of the letters of a name
 */
record LabelShape(Rectangle page, int columns, int rows, float padding, float size) {
  private static final float MILLIMETRE = 72 / 25.4f;

  static LabelShape of(LabelPaper paper) {
    return switch (paper) {
      case SHEET -> new LabelShape(PageSize.A4, 3, 8, 4 * MILLIMETRE, 9);
      case ROLL ->
          new LabelShape(new Rectangle(50 * MILLIMETRE, 30 * MILLIMETRE), 1, 1, 2 * MILLIMETRE, 7);
    };
  }

  static float millimetres(float length) {
    return length * MILLIMETRE;
  }

  int perPage() {
    return columns * rows;
  }

  float width() {
    return page.getWidth() / columns;
  }

  float height() {
    return page.getHeight() / rows;
  }

  /** The left edge of the label at this place of the page, counted row by row. */
  float left(int place) {
    return place % columns * width();
  }

  float bottom(int place) {
    return page.getHeight() - (place / columns + 1) * height();
  }
}
