package plumbline.app.export;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import plumbline.views.theme.Theme;

/** The screen's own type family, embedded, so that every letter of every name is there. */
record PaperFonts(Font title, Font bold, Font plain, Font small, BaseFont base) {
  private static final String FOLDER = "/plumbline/views/theme/fonts/InterTabular-";

  static PaperFonts load() throws IOException {
    BaseFont plain = base("Regular");
    BaseFont bold = base("Bold");
    return new PaperFonts(
        new Font(bold, 16), new Font(bold, 8), new Font(plain, 8), new Font(plain, 7), plain);
  }

  private static BaseFont base(String weight) throws IOException {
    String name = FOLDER + weight + ".ttf";
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The program's font is missing: " + name);
      }
      byte[] bytes = in.readAllBytes();
      return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
    }
  }
}
