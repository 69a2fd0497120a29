package plumbline.app.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of a file, and decodes it without replacing a letter it does not know. */
final class FileEncoding {
  private static final String CENTRAL_EUROPEAN = "windows-1250";
  private static final char MARK = '\ufeff';

  private FileEncoding() {}

  /** A file as text. */
  sealed interface Decoded {
    record Text(String text) implements Decoded {}

    /** The line that is not written in the encoding, counted from one. */
    record Wrong(int line) implements Decoded {}
  }

  /** UTF-8 where the bytes are, else the one Hungarian programs wrote before. */
  static String of(byte[] file) {
    boolean wide =
        file.length > 1
            && ((file[0] == (byte) 0xff && file[1] == (byte) 0xfe)
                || (file[0] == (byte) 0xfe && file[1] == (byte) 0xff));
    if (wide) {
      return StandardCharsets.UTF_16.name();
    }
    return decode(file, StandardCharsets.UTF_8.name()) instanceof Decoded.Text
        ? StandardCharsets.UTF_8.name()
        : CENTRAL_EUROPEAN;
  }

  static Decoded decode(byte[] file, String encoding) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharsetDecoder decoder = Charset.forName(encoding).newDecoder();
    try {
      CharBuffer text = decoder.decode(bytes);
      boolean marked = text.length() > 0 && text.charAt(0) == MARK;
      return new Decoded.Text(text.subSequence(marked ? 1 : 0, text.length()).toString());
    } catch (CharacterCodingException wrong) {
      int line = 1;
      for (int i = 0; i < Math.min(bytes.position(), file.length); i++) {
        line += file[i] == '\n' ? 1 : 0;
      }
      return new Decoded.Wrong(line);
    }
  }
}
