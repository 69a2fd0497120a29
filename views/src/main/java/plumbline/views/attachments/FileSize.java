package plumbline.views.attachments;

import plumbline.views.text.Texts;

/** The size of a file in words. */
final class FileSize {
  private static final Texts TEXTS = Texts.of(FileSize.class);
  private static final long KILOBYTE = 1024;

  private FileSize() {}

  /** Rounded up, so that what is above a limit also reads as above it. */
  static String words(long bytes) {
    if (bytes < KILOBYTE) {
      return TEXTS.get("size.bytes", bytes);
    }
    long kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
    return kilobytes < KILOBYTE
        ? TEXTS.get("size.kilobytes", kilobytes)
        : TEXTS.get("size.megabytes", (kilobytes + KILOBYTE - 1) / KILOBYTE);
  }
}
