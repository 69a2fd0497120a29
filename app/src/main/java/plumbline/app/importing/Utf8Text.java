package plumbline.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the first line of a file that is not UTF-8, so that no letter is silently replaced. */
final class Utf8Text {
  private static final int BUFFER = 1 << 16;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer letters = CharBuffer.allocate(BUFFER);
  private long line = 1;

  private Utf8Text() {}

  static void check(Path file) throws IOException, UnreadableFileException {
    try (InputStream in = Files.newInputStream(file)) {
      new Utf8Text().check(in, file);
    }
  }

  private void check(InputStream in, Path file) throws IOException, UnreadableFileException {
    boolean atEnd = false;
    while (!atEnd) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      atEnd = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      CoderResult result = decoder.decode(bytes, letters, atEnd);
      countLines();
      if (result.isError()) {
        throw new UnreadableFileException(
            "%s: line %d is not UTF-8. Save the file as CSV in UTF-8.".formatted(file, line));
      }
      bytes.compact();
    }
  }

  private void countLines() {
    letters.flip();
    while (letters.hasRemaining()) {
      if (letters.get() == '\n') {
        line++;
      }
    }
    letters.clear();
  }
}
