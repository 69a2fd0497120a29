package plumbline.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A short code for a failure, computed from where in Plumbline it happened and not from what it
 * says: two people with the same code have the same bug.
 */
record ErrorCode(String text) {
  private static final int BITS_A_HALF = 20;
  private static final int RADIX = 32;

  static ErrorCode of(Throwable failure) {
    var checksum = new CRC32C();
    var checksumOfTypes = new CRC32C();
    for (Throwable part : chain(failure)) {
      checksumOfTypes.update(bytes(part.getClass().getName()));
      checksum.update(bytes(place(part)));
    }
    return new ErrorCode(half(checksumOfTypes.getValue()) + "-" + half(checksum.getValue()));
  }

  private static List<Throwable> chain(Throwable failure) {
    // a limit, because causes may form a ring
    return Stream.<Throwable>iterate(failure, part -> part != null, Throwable::getCause)
        .limit(20)
        .toList();
  }

  private static String place(Throwable failure) {
    String ours = frames(failure).filter(frame -> frame.startsWith("plumbline.")).collect(joined());
    // a failure on a thread of a library has no frame of ours
    return ours.isEmpty() ? frames(failure).limit(3).collect(joined()) : ours;
  }

  private static Stream<String> frames(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .map(
            frame ->
                frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String half(long checksum) {
    long bits = (checksum ^ (checksum >>> BITS_A_HALF)) & ((1L << BITS_A_HALF) - 1);
    String digits = Long.toString(bits, RADIX).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
