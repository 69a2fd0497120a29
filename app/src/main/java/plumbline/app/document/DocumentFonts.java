package plumbline.app.document;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import plumbline.views.theme.Theme;

/**
 * The program's own type family, embedded, so that every letter looks on paper as on the screen. A
 * set is used for one document at a time.
 */
final class DocumentFonts {
  static final Color INK = new Color(0x1f, 0x24, 0x2b);
  static final Color MUTED = new Color(0x63, 0x6c, 0x76);
  static final Color LINE = new Color(0xd5, 0xd9, 0xde);
  static final Color SHADE = new Color(0xf3, 0xf5, 0xf7);
  static final Color ACCENT = new Color(0x1f, 0x5f, 0xa8);

  private static final byte[] REGULAR = bytes("InterTabular-Regular.ttf");
  private static final byte[] BOLD = bytes("InterTabular-Bold.ttf");

  private final BaseFont regular = font("regular.ttf", REGULAR);
  private final BaseFont bold = font("bold.ttf", BOLD);

  Font plain(float size) {
    return new Font(regular, size, Font.NORMAL, INK);
  }

  Font muted(float size) {
    return new Font(regular, size, Font.NORMAL, MUTED);
  }

  Font strong(float size) {
    return new Font(bold, size, Font.NORMAL, INK);
  }

  Font accent(float size) {
    return new Font(bold, size, Font.NORMAL, ACCENT);
  }

  /** The font, smaller where the words would not fit the room on one line. */
  static Font fitting(String words, Font font, float room) {
    float width = font.getBaseFont().getWidthPoint(words, font.getSize());
    return width <= room
        ? font
        : new Font(font.getBaseFont(), font.getSize() * room / width, Font.NORMAL, font.getColor());
  }

  private static BaseFont font(String name, byte[] bytes) {
    try {
      BaseFont font =
          BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSecureRandom(new NoChance());
      return font;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream font = Theme.class.getResourceAsStream("fonts/" + file)) {
      if (font == null) {
        throw new IllegalStateException("The font " + file + " is not in the program");
      }
      return font.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The name of an embedded font begins with six letters by chance; here they are always one. */
  private static final class NoChance extends SecureRandom {
    private static final long serialVersionUID = 1;

    @Override
    public void nextBytes(byte[] bytes) {
      java.util.Arrays.fill(bytes, (byte) 0);
    }
  }
}
